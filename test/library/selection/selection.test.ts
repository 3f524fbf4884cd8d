import { describe, expect, it } from 'vitest';
import {
  anchorAt,
  extend,
  NO_SELECTION,
  selectAll,
  takeOut,
  toggle,
} from '../../../src/library/selection/selection.ts';

describe('a selection', () => {
  it('takes a note in and out', () => {
    const one = toggle(NO_SELECTION, 'a', 3);
    expect([...one.ids]).toEqual(['a']);
    expect(one.anchor).toBe(3);
    expect([...toggle(one, 'a', 3).ids]).toEqual([]);
  });

  it('grows and shrinks by a range, and keeps what was selected before', () => {
    const begun = toggle(toggle(NO_SELECTION, 'a', 0), 'd', 3);
    expect([...extend(begun, ['d', 'e', 'f']).ids]).toEqual(['a', 'd', 'e', 'f']);
    expect([...extend(extend(begun, ['d', 'e', 'f']), ['d', 'e']).ids]).toEqual(['a', 'd', 'e']);
  });

  it('goes on from where its range began', () => {
    const begun = anchorAt(NO_SELECTION, 5);
    expect(begun.anchor).toBe(5);
    expect(anchorAt(begun, 9).anchor).toBe(5);
  });

  it('loses the notes that leave the list, and no others; a range begins anew', () => {
    const left = takeOut(extend(toggle(NO_SELECTION, 'a', 0), ['a', 'b', 'c']), ['a', 'c', 'x']);
    expect([...left.ids]).toEqual(['b']);
    expect([...extend(anchorAt(left, 4), ['e', 'f']).ids]).toEqual(['b', 'e', 'f']);
  });

  it('of all has no range', () => {
    expect(selectAll(['a', 'b'])).toMatchObject({ ids: new Set(['a', 'b']), anchor: null });
  });
});
