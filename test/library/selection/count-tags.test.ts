import { describe, expect, it } from 'vitest';
import { countTags } from '../../../src/library/selection/count-tags.ts';

describe('the tags of several notes', () => {
  it('begin with the most common', () => {
    expect(countTags([{ tags: ['강', '눈'] }, { tags: ['눈'] }])).toEqual([
      { name: '눈', count: 2 },
      { name: '강', count: 1 },
    ]);
  });

  it('are one, in whatever letters the notes have it', () => {
    expect(countTags([{ tags: ['ai'] }, { tags: ['AI'] }, { tags: ['AI'] }, { tags: ['ａｉ'] }])).toEqual([
      { name: 'AI', count: 4 },
    ]);
  });
});
