import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around } from '../expect-article.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

describe('kept in the middle of a sentence', () => {
  it.each([
    ['a link to a keyword', '시는 <a class="keyword" href="/k/1">흙길</a> 사업을 늘린다고 23일 밝혔다.'],
    ['a tag', '시는 <b><span class="tag">흙길</span></b> 사업을 늘린다고 23일 밝혔다.'],
    ['the last word', '이날 시가 꼽은 말은 <span class="tag">흙길</span>.'],
    ['the first word', '<em class="voice">목소리</em>를 낸 주민들이 길을 바꿨다.'],
    ['a word that opens on a click', '시는 <button class="word">흙길</button> 사업을 늘린다고 밝혔다.'],
    ['the first word, that opens on a click', '<button class="word">흙길</button>을 걷는 시민이 늘었다.'],
    ['words that were put in', '입장료는 <ins>2만 원</ins>으로 내렸다고 시는 밝혔다.'],
    ['a giver', '행사는 <span class="sponsor">가람은행</span>의 후원으로 열렸다.'],
  ])('%s', (_name, sentence) => {
    const { text, removed } = cleanHtml(around(`<p>${sentence}</p>`));
    expect(text).toBe([FIRST, SECOND, sentence.replace(/<[^>]+>/g, ''), THIRD, FOURTH].join('\n\n'));
    expect(removed).toEqual([]);
  });
});
