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
    const one = toggle(NO_SELECTION, 'a');
    expect([...one.ids]).toEqual(['a']);
    expect(one.anchor).toBe('a');
    expect([...toggle(one, 'a').ids]).toEqual([]);
  });

  it('grows and shrinks by a range, and keeps what was selected before', () => {
    const begun = toggle(toggle(NO_SELECTION, 'a'), 'd');
    expect([...extend(begun, ['d', 'e', 'f']).ids]).toEqual(['a', 'd', 'e', 'f']);
    expect([...extend(extend(begun, ['d', 'e', 'f']), ['d', 'e']).ids]).toEqual(['a', 'd', 'e']);
  });

  it('goes on from where its range began', () => {
    const begun = anchorAt(NO_SELECTION, 'e');
    expect(begun.anchor).toBe('e');
    expect(anchorAt(begun, 'i').anchor).toBe('e');
  });

  it('loses the notes that leave the list, and no others; a range begins anew', () => {
    const left = takeOut(extend(toggle(NO_SELECTION, 'a'), ['a', 'b', 'c']), ['a', 'c', 'x']);
    expect([...left.ids]).toEqual(['b']);
    expect([...extend(anchorAt(left, 'e'), ['e', 'f']).ids]).toEqual(['b', 'e', 'f']);
  });

  it('of all has no range', () => {
    expect(selectAll(['a', 'b'])).toMatchObject({ ids: new Set(['a', 'b']), anchor: null });
  });
});
