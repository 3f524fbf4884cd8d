import { describe, expect, it } from 'vitest';
import { splitTags } from '../../src/notes/typed-tags.ts';

describe('tags that are typed into one field', () => {
  it.each([
    ['사회', ['사회']],
    ['#사회, 경제', ['사회', '경제']],
    ['사회，경제', ['사회', '경제']],
    ['사회 경제', ['사회 경제']],
    ['#사회 #금리 인상 #물가', ['사회', '금리 인상', '물가']],
    ['물, #물,', ['물']],
    [' , #，', []],
  ])('"%s" are %j', (typed, tags) => {
    expect(splitTags(typed)).toEqual(tags);
  });
});
