import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../../src/notes/search/corpus.ts';
import { parseQuery } from '../../../src/notes/search/query.ts';

function makeThree() {
  const corpus = makeCorpus();
  corpus.set('one', '가람시 소식');
  corpus.set('two', '새빛 소식');
  corpus.set('three', '가람강');
  return corpus;
}

const search = (corpus: ReturnType<typeof makeCorpus>, text: string, among?: Iterable<string>) =>
  corpus.search(parseQuery(text, false), among);

describe('a corpus', () => {
  it('finds nothing while it is empty', () => {
    expect(search(makeCorpus(), '')).toEqual([]);
    expect(makeCorpus().size()).toBe(0);
  });

  it('has one text per note, the last', () => {
    const corpus = makeThree();
    corpus.set('one', '다른 글');
    expect(corpus.size()).toBe(3);
    expect(search(corpus, '가람')).toEqual(['three']);
    expect(search(corpus, 'ㄱㄹ')).toEqual(['three']);
    expect(search(corpus, '')).toEqual(['one', 'two', 'three']);
  });

  it('forgets a note', () => {
    const corpus = makeThree();
    corpus.delete('one');
    corpus.delete('none');
    expect(corpus.size()).toBe(2);
    expect(search(corpus, '가람')).toEqual(['three']);
  });

  it('searches among some notes alone, in their order', () => {
    const corpus = makeThree();
    expect(search(corpus, '가람', ['three', 'two', 'none', 'one'])).toEqual(['three', 'one']);
    expect(search(corpus, '', new Set(['two']))).toEqual(['two']);
    expect(search(corpus, '가람', [])).toEqual([]);
  });
});
