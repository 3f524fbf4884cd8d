import { expect, it } from 'vitest';
import { searchableText } from '../../../src/notes/search/searchable-text.ts';
import { makeNote } from './stories.ts';

it('has a line for each field and each paragraph', () => {
  const note = makeNote({
    title: '제목',
    subtitles: ['부제 하나', '부제 둘'],
    outlet: '예시일보',
    authors: [{ name: '홍보람', affiliation: '경제부', email: 'reporter@example-ilbo.test' }],
    section: ['경제'],
    tags: ['나중에'],
    memo: '메모',
    remarks: ['덧붙임', ''],
    text: '첫 문단.\n\n둘째\n문단.',
  });
  expect(searchableText(note).split('\n')).toEqual(
    '제목|부제 하나|부제 둘|예시일보|홍보람|경제부|경제|나중에|메모|덧붙임|첫 문단.|둘째 문단.'.split('|'),
  );
});

it('has lines with hanja once more as they are read, and no others', () => {
  const note = makeNote({ title: '美 대선', text: '한글뿐.\n\n전(前) 의장.\n\n모르는 鸞.' });
  expect(searchableText(note)).toBe('美 대선\n한글뿐.\n전(前) 의장.\n모르는 鸞.\n미 대선\n전(전) 의장.');
});

it('is empty for a note without a word', () => {
  expect(searchableText(makeNote({}))).toBe('');
});
