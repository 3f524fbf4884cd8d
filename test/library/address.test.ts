import { describe, expect, it } from 'vitest';
import { readChoices, writeChoices } from '../../src/library/address.ts';
import { type Choices, NO_CHOICES, NO_FILTERS } from '../../src/library/choices.ts';

const ALL: Choices = {
  query: '나룻배 "십 년"',
  filters: {
    view: 'archived',
    outlet: '나래일보',
    section: '사회',
    tag: 'R&D = 연구',
    period: 'range',
    from: '2026-11-01',
    to: null,
    dateKind: 'published',
  },
  sorting: { by: 'title', isAscending: false },
};

describe('the address of the notes page', () => {
  it('keeps everything that was chosen', () => {
    expect(readChoices(writeChoices(ALL))).toEqual(ALL);
  });

  it('is bare when nothing was chosen', () => {
    expect(writeChoices(NO_CHOICES)).toBe('');
    expect(readChoices('')).toEqual(NO_CHOICES);
  });

  it('reads what a person would write', () => {
    expect(readChoices('?q=강&tag=나루').filters.tag).toBe('나루');
    expect(writeChoices({ ...NO_CHOICES, query: '강', filters: { ...NO_FILTERS, tag: '나루' } })).toBe(
      `?${new URLSearchParams({ q: '강', tag: '나루' })}`,
    );
  });

  it('passes over what it does not know', () => {
    expect(readChoices('?view=old&period=eon&sort=size&order=left&from=yesterday&to=2026-99-99')).toEqual(
      NO_CHOICES,
    );
  });

  it('begins with the latest date and the first letter', () => {
    expect(readChoices('?sort=published').sorting.isAscending).toBe(false);
    expect(readChoices('?sort=outlet').sorting.isAscending).toBe(true);
  });

  it('forgets the days of a period that is not of days', () => {
    const filters = { ...NO_FILTERS, period: 'week', from: '2026-01-01' } as const;
    expect(writeChoices({ ...NO_CHOICES, filters })).toBe('?period=week');
  });
});
