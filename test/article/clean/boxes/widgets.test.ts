import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, PARAGRAPHS, POLITE_PARAGRAPHS } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

it('keeps the pictures of a board, which are called tags', () => {
  const picture =
    '<a href="/bbs/view_image.php?fn=1" class="view_image"><img class="img-tag" src="/data/editor/1.jpg" width="640" height="400" alt=""></a>';
  const { html } = cleanHtml(`<p>${picture}</p>${asParagraphs()}`);
  expect(html).toContain('<figure><img src="https://news.example.kr/data/editor/1.jpg"');
});

describe('kept between the paragraphs', () => {
  it.each([
    [
      'a ranking that the article tells of',
      '<ol class="rank-list"><li>누리항 24.9%</li><li>다솜항 21.3%</li></ol>',
      '누리항 24.9%',
    ],
    [
      'a box that explains a word, though it is called a summary',
      '<div class="Summary_box__x5"><b>용어 설명 | 흙길 지수</b><p>비가 온 뒤 길이 마르는 데 걸리는 시간을 잰 값. 낮을수록 좋다.</p></div>',
      '길이 마르는 데 걸리는 시간',
    ],
    [
      'the results of a vote in a table',
      '<table class="vote"><tr><th>후보</th><th>표</th></tr><tr><td>나루터</td><td>1,204</td></tr></table>',
      '나루터\t1,204',
    ],
    [
      'cells that are called like a widget',
      '<table><tr><th>선수</th><th>점수</th></tr><tr><td class="player">도라온</td><td>12</td></tr></table>',
      '도라온\t12',
    ],
    [
      'a line-up',
      '<ul class="player"><li class="player">나루터</li><li class="player">도라온</li></ul>',
      '나루터\n\n도라온',
    ],
    [
      'a quotation that is called talk',
      '<blockquote class="talk">“우리는 이 길을 포기하지 않는다”</blockquote>',
      '포기하지 않는다',
    ],
  ])('%s', (_name, part, words) => {
    expect(cleanHtml(around(part)).text).toContain(words);
  });
});

describe('taken out between the paragraphs', () => {
  it.each([
    [
      'an audio player',
      '<div class="ArticleAudioPlayer_wrap__x1"><span>기사를 읽어드립니다</span><span>3:20</span></div>',
      'listen',
    ],
    ['a share bar', '<div class="sns_share"><a href="#">카카오톡</a><a href="#">페이스북</a></div>', 'share'],
    [
      'a reaction box',
      '<div class="reaction-box"><span>좋아요 3</span><span>화나요 0</span></div>',
      'reaction',
    ],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(around(noise), reason);
  });
});

describe('names of boxes', () => {
  it.each(['body-copy', 'tts-area', 'share-text', 'like', 'btn_area'])(
    'prove nothing about a paragraph: %s',
    (name) => {
      const paragraphs = PARAGRAPHS.map((text) => `<p class="${name}">${text}</p>`).join('');
      expect(cleanHtml(paragraphs).text).toBe(asText());
      expect(cleanHtml(`<div class="${name}">${asParagraphs()}</div>`).text).toBe(asText());
    },
  );
});

describe('an article of which every paragraph is called like a widget', () => {
  const polite = PARAGRAPHS.map((text) => text.replace(/다\.$/, '습니다.'));
  it.each('tts copy voice talk player body-copy sns like tag support author keyword quiz button'.split(' '))(
    'stays whole: %s',
    (name) => {
      for (const paragraphs of [PARAGRAPHS, polite]) {
        const lines = paragraphs.map((text) => `<p class="${name}">${text}</p>`).join('');
        const boxes = paragraphs.map((text) => `<div class="${name}"><p>${text}</p></div>`).join('');
        expect(cleanHtml(lines).text).toBe(asText(paragraphs));
        expect(cleanHtml(boxes).text).toBe(asText(paragraphs));
      }
    },
  );

  it('loses the widget of that name all the same', () => {
    const paragraphs = polite.map((text) => `<p class="tts">${text}</p>`).join('');
    const player = '<div class="tts">소리로 만나는 예시일보</div>';
    expect(cleanHtml(`${paragraphs}${player}<p>${FIRST}</p>`).text).toBe(asText([...polite, FIRST]));
  });
});

it('keeps the questions and answers of an interview in boxes that are called talk', () => {
  const lines = ['요금은 언제 오르나요?', '내년 1월 1일부터 오릅니다.'];
  const talk = lines.map((text) => `<div class="talk"><p>${text}</p></div>`).join('');
  expect(cleanHtml(around(talk)).text).toBe([FIRST, SECOND, ...lines, THIRD, FOURTH].join('\n\n'));
});

it.each([
  ['tts', '이 기사를 음성으로 들려드립니다.'],
  ['support', '독자 여러분의 후원을 기다립니다.'],
  ['copyright', '글을 옮기려면 허락을 받아야 하며 무단 복제를 금지합니다.'],
])('takes out what a widget says politely: %s', (name, line) => {
  expect(cleanHtml(around(`<div class="${name}">${line}</div>`)).text).toBe(asText());
});

it('keeps a paragraph in a box that is called author', () => {
  expect(
    cleanHtml(`<p>${FIRST}</p><div class="author">${SECOND}</div><p>${THIRD}</p><p>${FOURTH}</p>`).text,
  ).toBe(asText());
});

describe('in an article in the polite style', () => {
  const withPart = (part: string) =>
    cleanHtml(asParagraphs(POLITE_PARAGRAPHS) + part + asParagraphs(POLITE_PARAGRAPHS));

  it.each([
    ['what the reporter tells', '<p class="reporter">[기자] 시민들은 새 길을 반기는 것으로 보입니다.</p>'],
    ['what somebody said', '<p class="author">시인 나도윤은 흙길이 시를 닮았다고 말했습니다.</p>'],
    ['what somebody recommends', '<div class="talk-box">“이 길을 추천하고 싶어요. 꼭 걸어 보세요.”</div>'],
  ])('keeps %s', (_name, part) => {
    expect(withPart(part).removed).toEqual([]);
  });

  it('takes out the card of its writer', () => {
    const card = '<p class="reporter">나도윤 기자 강과 바다를 씁니다.</p>';
    expect(withPart(card).removed).toEqual([{ reason: 'reporter', text: '나도윤 기자 강과 바다를 씁니다.' }]);
  });
});

it('takes out the card of a columnist above the text', () => {
  const card =
    '<div class="View_columnist__w3N9s"><img src="/n.webp" width="64" height="64"><p><strong>나도윤 | 가람연구소 연구위원</strong></p></div>';
  const { images, text } = cleanHtml(`${card}${asParagraphs()}`);
  expect([images, text]).toEqual([[], asText()]);
});

it('keeps a ranking of goods that leads to their makers', () => {
  const rank = ['하나', '두리', '세찬']
    .map(
      (name, at) => `<li>${at + 1}위 <a href="https://${at}.maker.test/">${name} 청소기</a> 소음 우수</li>`,
    )
    .join('');
  const { text } = cleanHtml(around(`<ol class="product-rank">${rank}</ol>`));
  expect(text).toContain('1위 하나 청소기 소음 우수');
});

it('keeps a ranking of books on the site of which the line below says where it is from', () => {
  const list = (name: string) =>
    `<ol class="${name}"><li><a href="/book/1">소금밭의 문장들</a> (나루터, 갯벌)</li><li><a href="/book/2">느린 우체부</a> (도라온, 두레)</li></ol>`;
  const source = '<p>자료: 가람서점모임, 11월 14~20일 판매 기준</p>';
  for (const name of ['rank-list', 'books']) {
    expect(cleanHtml(around(list(name) + source)).text).toContain(
      '소금밭의 문장들 (나루터, 갯벌)\n\n느린 우체부',
    );
    expect(cleanHtml(around(`<div>${list(name)}</div>`)).text).toBe(asText());
  }
});

it('keeps how to give to those of whom the article tells, and not how to give to the outlet', () => {
  const box = (owner: string) =>
    `<div class="donate_info"><b>돕는 방법</b> 후원 계좌: 새들은행 000-12-345678-9 (예금주: ${owner}) <a href="tel:02">전화</a></div>`;
  expect(cleanHtml(around(box('물길나눔회')), { outlet: '예시일보' }).text).toContain('예금주: 물길나눔회');
  expect(cleanHtml(around(box('예시일보')), { outlet: '예시일보' }).text).toBe(asText());
});

describe('what a box is called does not make it one', () => {
  const SCORES = '<table><tr><th>선수</th><th>득점</th></tr><tr><td>나도윤</td><td>12</td></tr></table>';

  it.each([
    ['the results of a vote', `<div class="vote-result">${SCORES}</div>`, '나도윤\t12'],
    ['the scores of players', `<div class="player">${SCORES}</div>`, '나도윤\t12'],
    [
      'what an expert says',
      '<div class="expert-comment"><p>나도윤 교수는 “새 배가 강을 살릴 것”이라고 내다봤다.</p></div>',
      '나도윤 교수는',
    ],
    ['a sub-head', `<h3 class="tag">배가 끊긴 날</h3><p>${FIRST}</p>`, '\n\n배가 끊긴 날\n\n'],
    [
      'a paragraph and a sub-head',
      `<div class="social"><p>${FIRST}</p><h3>배가 끊긴 날</h3></div>`,
      '배가 끊긴 날',
    ],
  ])('%s', (_name, box, words) => {
    expect(cleanHtml(around(box)).text).toContain(words);
  });

  it('answers in an interview, also the last', () => {
    const pair = (question: string, answer: string) =>
      `<div class="question"><p>${question}</p></div><div class="reply"><p>${answer}</p></div>`;
    const { text } = cleanHtml(
      asParagraphs() +
        pair('배는 언제 뜨나?', '내년 3월에 처음 뜬다.') +
        pair('요금은 얼마인가?', '천 원으로 정했다.'),
    );
    expect(text).toContain('내년 3월에 처음 뜬다.');
    expect(text).toContain('천 원으로 정했다.');
  });

  it('what readers say goes', () => {
    const comment = '<div class="reply"><p>강물_77 좋은 일이다.</p></div>';
    expect(cleanHtml(`${asParagraphs()}${comment}${comment}`).text).toBe(asText());
  });
});

it('takes out the card of Ghost that asks for something', () => {
  const card =
    '<div class="kg-card kg-cta-card kg-cta-minimal"><p>창 하나 바꿨더니 트럭 소리가 사라졌어요. 무료 방문 진단.</p><a href="https://window.example/?utm_source=garam">진단 예약하기</a></div>';
  expect(cleanHtml(around(card)).text).toBe(asText());
});
