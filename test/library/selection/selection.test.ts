import { describe, expect, it } from 'vitest';
import {
  anchorAt,
  extend,
  noSelection,
  selectAll,
  toggle,
} from '../../../src/library/selection/selection.ts';

describe('a selection', () => {
  it('takes a note in and out', () => {
    const one = toggle(noSelection, 'a', 3);
    expect([...one.ids]).toEqual(['a']);
    expect(one.anchor).toBe(3);
    expect([...toggle(one, 'a', 3).ids]).toEqual([]);
  });

  it('grows and shrinks by a range, and keeps what was selected before', () => {
    const begun = toggle(toggle(noSelection, 'a', 0), 'd', 3);
    expect([...extend(begun, ['d', 'e', 'f']).ids]).toEqual(['a', 'd', 'e', 'f']);
    expect([...extend(extend(begun, ['d', 'e', 'f']), ['d', 'e']).ids]).toEqual(['a', 'd', 'e']);
  });

  it('goes on from where its range began', () => {
    const begun = anchorAt(noSelection, 5);
    expect(begun.anchor).toBe(5);
    expect(anchorAt(begun, 9).anchor).toBe(5);
  });

  it('of all has no range', () => {
    expect(selectAll(['a', 'b'])).toMatchObject({ ids: new Set(['a', 'b']), anchor: null });
  });
});
