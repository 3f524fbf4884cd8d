import { describe, expect, it } from 'vitest';
import { asParagraphs, asText, links, OTHER_HEADLINES, PARAGRAPHS, TITLE } from '../invented-page.ts';
import { cleanHtml, reasons } from './clean-html.ts';

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS;

/** The invented article with something between its paragraphs. */
function around(noise: string): string {
  return `<p>${FIRST}</p><p>${SECOND}</p>${noise}<p>${THIRD}</p><p>${FOURTH}</p>`;
}

describe('kept between the paragraphs', () => {
  it.each([
    [
      'a ranking that the article tells of',
      '<ol class="rank-list"><li>누리항 24.9%</li><li>다솜항 21.3%</li></ol>',
      '누리항 24.9%',
    ],
    [
      'a sub-head with a triangle below a picture that has its caption',
      '<figure><img src="a.jpg" width="600" height="400"><figcaption>강가의 흙길</figcaption></figure><b>▲ 흙길을 걷는 사람들</b><br>',
      '흙길을 걷는 사람들',
    ],
    [
      'a bold sub-head with the mark of a link',
      '<p><strong>▶ 흙길, 어디까지 왔나</strong></p>',
      '흙길, 어디까지 왔나',
    ],
    [
      'times and places behind marks',
      '<p>▶ 일시: 23일</p><p>▶ 장소: 시청</p>',
      '▶ 일시: 23일\n\n▶ 장소: 시청',
    ],
    ['a sub-head that leads to its place', '<h3><a href="#s1">다온천의 봄</a></h3>', '다온천의 봄'],
    ['a line that is a place', '<p><a id="s1">다온천의 봄</a></p>', '다온천의 봄'],
    [
      'contents that lead to their places',
      '<ul><li><a href="#s1">다온천의 봄</a></li><li><a href="#s2">다온천의 가을</a></li></ul>',
      '다온천의 봄',
    ],
    ['a short question behind a mark', '<p>▷ 나루터 : 왜요?</p>', '나루터 : 왜요?'],
    ['a way behind an arrow', '<p>→ 시청</p>', '→ 시청'],
    [
      'a word that is explained, behind a hand',
      '<div><p><b>☞흙길 지수</b></p><p>비가 온 뒤 길이 마르는 데 걸리는 시간을 잰 값이다.</p></div>',
      '흙길 지수',
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

describe('taken out between the paragraphs', () => {
  it.each([
    ['the label 광고 as a paragraph', '<p>광고</p>', 'ad'],
    ['the label 광고 as bare text', '광고', 'ad'],
    [
      'the label ADVERTISEMENT',
      '<div id="AD169" class="ad-template"><p class="ad_title">ADVERTISEMENT</p><ins></ins></div>',
      'ad',
    ],
    [
      'a slot with a few words',
      '<div class="view_ad01"><a href="https://ad.example.kr">지금 바로 만나보세요</a></div>',
      'ad',
    ],
    ['a slot in camel case', '<div class="BaseAd_adWrapper__kT"><span>광고</span></div>', 'ad'],
    [
      'a box of other articles',
      `<div class="box"><h4>관련기사</h4><ul>${links(OTHER_HEADLINES)}</ul></div>`,
      'related',
    ],
    [
      'a card that asks how about another article',
      '<div class="e1"><div>이런 글은 어때요?</div><strong><a href="/9">누리군 사과 축제에 모두 12만 명</a></strong></div>',
      'related',
    ],
    ['a list of links', `<ul>${links(OTHER_HEADLINES)}</ul>`, 'related'],
    [
      'a line that points to another article',
      '<p>▶ <a href="/article/7">누리군 사과 축제에 12만 명</a></p>',
      'related',
    ],
    ['a pointing line without a link', '<p>☞ 관련기사 보기</p>', 'related'],
    ['a mark with what other articles are called', '<p>▶ 관련 기사</p>', 'related'],
    [
      'an audio player',
      '<div class="ArticleAudioPlayer_wrap__x1"><span>기사를 읽어드립니다</span><span>3:20</span></div>',
      'listen',
    ],
    ['buttons', '<button>공유하기</button><select><option>보통</option></select>', 'control'],
    ['a share bar', '<div class="sns_share"><a href="#">카카오톡</a><a href="#">페이스북</a></div>', 'share'],
    [
      'a reaction box',
      '<div class="reaction-box"><span>좋아요 3</span><span>화나요 0</span></div>',
      'reaction',
    ],
    [
      'a box of headlines without links',
      `<div><h4>많이 본 뉴스</h4><ul>${OTHER_HEADLINES.map((title) => `<li>${title}</li>`).join('')}</ul></div>`,
      'related',
    ],
    [
      'a summary by machine',
      '<div class="x9"><strong>AI 요약</strong><p>가람시가 흙길을 열었다. 공사에는 42억 원이 들었다.</p></div>',
      'summary',
    ],
    ['a pointing hand in bold', '<p><b>☞ 예시일보 바로가기</b></p>', 'related'],
    ['a pointing hand', '<p>☞ 예시일보 뉴스레터에서 더 많은 강 이야기를 만나 보세요</p>', 'related'],
    ['a hidden layer', '<div style="display:none"><p>주소가 복사되었습니다.</p></div>', 'hidden'],
  ])('%s', (_name, noise, reason) => {
    const { text, removed } = cleanHtml(around(noise));
    expect(text).toBe(asText());
    expect(reasons(removed)).toEqual([reason]);
  });

  it('buttons beside a text, and a slot that parts two', () => {
    const slot = '<ins class="adsbygoogle"></ins>';
    const button = '<button>공유하기</button>';
    const { text } = cleanHtml(
      `${button} ${FIRST} ${button}${slot}${SECOND}${slot}${THIRD}<br><br>${FOURTH}`,
    );
    expect(text).toBe(asText());
  });

  it('what the outlet rule names', () => {
    const rule = { name: '예시일보', hosts: ['example.kr'], remove: ['.gift'] };
    const { text, removed } = cleanHtml(around('<div class="gift"><p>오늘의 상품을 소개합니다.</p></div>'), {
      rule,
    });
    expect(text).toBe(asText());
    expect(removed).toEqual([{ reason: 'outlet-noise', text: '오늘의 상품을 소개합니다.' }]);
  });

  it('nothing that the outlet rule names and that has become the article', () => {
    const rule = { name: '예시일보', hosts: ['example.kr'], remove: ['.gift'] };
    const { text } = cleanHtml(`<div class="gift">${around('')}</div>`, { rule });
    expect(text).toBe(asText());
  });

  it('what the outlet rule names as a caption, into its figure', () => {
    const rule = { name: '예시일보', hosts: ['example.kr'], caption: ['.legend'] };
    const photo = '<div class="shot"><img src="/1.jpg"></div><p class="legend">강가의 나루터 모습</p>';
    const { text, images } = cleanHtml(around(photo), { rule });
    expect(text).toBe(asText());
    expect(images.map(({ caption }) => caption)).toEqual(['강가의 나루터 모습']);
  });
});

describe('taken out after the last sentence', () => {
  it.each([
    ['a reporter', '<p>나루터 기자 naru@example.kr</p>', 'reporter'],
    ['two reporters and their place', '<p>가람=나루터·도라온 기자 naru@example.kr</p>', 'reporter'],
    [
      'the profile of a guest',
      '<div class="c3"><dl><dt>필자 소개 · 나루터</dt><dd>예시연구소 소장. 시장 골목을 걸어서 기록한다. 〈다온천의 봄〉을 썼다.</dd></dl></div>',
      'reporter',
    ],
    ['an address alone', '<p>naru@example.kr</p>', 'reporter'],
    ['credits of a broadcast', '<p>[영상취재 나루터 영상편집 도라온]</p>', 'reporter'],
    ['an agency', '<p>연합뉴스</p>', 'reporter'],
    ['a plea to subscribe', '<p>▶ 네이버에서 예시일보 구독하기 클릭!</p>', 'plea'],
    ['a plea for support', '<p><a href="/support">예시일보를 후원해 주세요</a></p>', 'plea'],
    [
      'a plea for tips in several lines',
      "<p>■ 제보하기<br>▷ 카카오톡 : '예시제보' 검색, 채널 추가<br>▷ 전화 : 02-0000-0000<br>▷ 이메일 : news@example.kr</p>",
      'plea',
    ],
    [
      'a plea for tips in brackets',
      "<p>※ '당신의 제보가 뉴스가 됩니다'<br>[카카오톡] 예시 검색해 채널 추가<br>[전화] 02-000-0000</p>",
      'plea',
    ],
    [
      'a copyright notice',
      '<p>&lt;저작권자(c) 예시통신, 무단 전재-재배포, AI 학습 및 활용 금지&gt;</p>',
      'copyright',
    ],
    [
      'a copyright line',
      '<p>Copyright ⓒ 예시일보. All rights reserved. 무단 전재 및 재배포 금지.</p>',
      'copyright',
    ],
    [
      'a notice with an address in it',
      '<p>ⓒ예시일보(https://www.example.kr), 무단 전재 및 재배포 금지</p>',
      'copyright',
    ],
    [
      'a plea for tips with a sentence',
      '<p>예시 뉴스는 24시간 여러분의 제보를 기다립니다.<br>▷ 전화 02-000-0000<br>▷ 이메일 news@example.kr<br>▷ 카카오톡 @예시제보</p>',
      'plea',
    ],
    ['a credit in brackets', '<p>[사진] 가람시 제공</p>', 'reporter'],
    ['a credit with a title', '<p>글 나루터 작가</p>', 'reporter'],
    ['credits without marks', '<p>취재 나루터 촬영 도라온</p>', 'reporter'],
    ['a credit of an agency', '<p>사진 예시뉴스</p>', 'reporter'],
    ['who gave the pictures', '<p>화면제공 누리군청</p>', 'reporter'],
    ['where a picture is from', '<p>[사진 출처 : 가람시]</p>', 'reporter'],
    ['tags', '<p>#가람시 #다온천 #산책로</p>', 'leftover'],
    [
      'a long row of tags, the last of two words',
      `<p>${Array.from({ length: 26 }, (_, at) => `#축제${at}, `).join('')}#다온천 산책로</p>`,
      'leftover',
    ],
    ['an end mark', '<p>(끝)</p>', 'leftover'],
    ['a time', '<p>2026/11/23 15:05 송고</p>', 'leftover'],
    ['the heading of a box that is gone', '<p>당신이 관심 있을 만한 이슈</p>', 'leftover'],
    [
      'the card of the writer, with a desk',
      '<div class="x2"><span></span><div><strong>나루터</strong> 산업부<br>naru@example.kr</div></div>',
      'reporter',
    ],
    [
      'the card of the writer',
      '<div class="x1"><img src="/face.jpg" width="80"><dl><dt>나루터</dt><dd>가람시의 길과 물을 오래 써 왔다.<br>naru@example.kr</dd></dl></div>',
      'reporter',
    ],
  ])('%s', (_name, noise, reason) => {
    const { text, removed } = cleanHtml(asParagraphs() + noise);
    expect(text).toBe(asText());
    expect(reasons(removed)).toEqual([reason]);
  });

  it('takes the ways back to the text out of its notes', () => {
    const { text } = cleanHtml(`${asParagraphs()}<p>1 재작년에 센 것이다. <a href="#r1">↩</a></p>`);
    expect(text).toBe(`${asText()}\n\n1 재작년에 센 것이다.`);
  });

  it.each([
    ['an invitation in its own name', '<p>예시일보 앱을 켜고 아침마다 새 소식을 만나 보세요.</p>'],
    [
      'a heading with its name',
      '<p>[예시일보 주요뉴스]</p><p>☞ <a href="/1">누리군 사과 축제에 12만 명</a></p>',
    ],
    ['a way to itself', '<p>포털 첫 화면에서 예시일보를 만나는 방법</p>'],
    ['a sentence about itself', '<p>더 많은 기사는 예시일보 누리집에서 볼 수 있습니다.</p>'],
    ['a question about the article', '<p>이 기사에 대해 어떻게 생각하세요? 👍 12 👎 3</p>'],
    ['a notice about the article', '<p>이 기사는 공시를 바탕으로 기계가 쓴 기사입니다.</p>'],
    ['buttons with counts', '<p>기사 추천하기 0 비추천 1</p><p>좋아요 3</p>'],
    ['more of the reporter', '<p>나루터 기자의 다른 기사 보기</p><p>나루터 기자 기사 모아 보기 &gt;</p>'],
    ['tags without marks', '<p>관련태그 가람시 다온천 산책로</p>'],
    ['a desk', '<p>기사 문의: 02-000-0000 / desk@example.kr</p>'],
    ['a notice without ©', '<p>저작권자 예시일보 무단복제 및 배포금지</p>'],
    ['a source', '<p>[보도자료출처: 가람시청]</p>'],
    ['the call of an ad network', '<p>googletag.cmd.push(function() { googletag.display("div-1"); });</p>'],
    [
      'a plea with its list',
      '<p>※ 예시일보는 여러분의 제보로 함께 세상을 바꿉니다. 모든 얘깃거리를 알려주세요.</p><ul><li>이메일 : jebo@example.kr</li><li>사이트 : https://example.kr/1</li></ul>',
    ],
    [
      'what nobody knows, behind a reporter',
      '<p>나루터 기자 naru@example.kr</p><p>오늘의 운세 한 줄</p><p>#가람시</p>',
    ],
  ])('%s', (_name, noise) => {
    expect(cleanHtml(asParagraphs() + noise, { labels: ['사회', '예시일보'], outlet: '예시일보' }).text).toBe(
      asText(),
    );
  });

  it.each([
    ['a sentence that tells of the outlet', '가람시는 23일 예시일보에 이같이 밝혔다.'],
    ['a quotation that names the outlet', '“예시일보를 보고 알았습니다.”'],
    ['a question with the words of the outlet', '예시 일보는 어디로 가고 있는가.'],
    ['what the article says of those in it', '이 기사에 담긴 사람들의 이름은 모두 가명임.'],
    ['a note of changed names', '이 기사의 이름은 모두 가명입니다.'],
    ['a beginning of questions', '▶ 다음은 제보자와의 일문일답.'],
    ['a place to ask', '▲문의: 가람미술관 00-000-0000'],
    ['a book', '나루터 지음, 여울책방, 1만5000원.'],
    ['winners', '△대상 나루터 △금상 도라온'],
    ['a sentence with 추천', '기사 추천은 하지 않는다.'],
    ['a writer who does something', '작가 나한결은 웃었다.'],
    ['a short sentence with 취재', '취재 결과 사실과 달랐다.'],
    ['a short sentence with 사진', '사진 찍는 사람이 늘었다.'],
    ['a short sentence with 제작', '제작 현장을 찾았다.'],
    ['a short sentence with 편집', '편집 없는 영상이다.'],
    ['a short sentence with 그래픽', '그래픽 카드 값이 뛴다.'],
    ['a few words with 제작', '제작 현장을 가다'],
    ['a few words with 작가', '작가 나한결은 어디로'],
    ['a sentence of tags', '#새벽길 운동은 #첫차타기로 이어졌다.'],
  ])('but not %s', (_name, line) => {
    const { text } = cleanHtml(`${asParagraphs()}<p>${line}</p>`, {
      labels: ['사회', '예시일보'],
      outlet: '예시일보',
    });
    expect(text).toBe(`${asText()}\n\n${line}`);
  });

  it('nor a question that names the section', () => {
    const lines = [...PARAGRAPHS, '부동산 시장은 다시 안정을 찾을 수 있을까.'];
    expect(cleanHtml(asParagraphs(lines), { labels: ['경제', '부동산'] }).text).toBe(asText(lines));
  });

  it('nor the last words of a broadcast, which speaks to the reader throughout', () => {
    const spoken = [
      '가람시가 산책로를 새로 열었습니다.',
      '공사에는 42억 원이 들었습니다.',
      '예시방송이 직접 걸어 봤습니다.',
    ];
    expect(cleanHtml(asParagraphs(spoken), { outlet: '예시방송' }).text).toBe(asText(spoken));
  });

  it('all of them, in any order', () => {
    const tail = `<p>나루터 기자 naru@example.kr</p><p><a href="/1">[단독] 누리군 사과 축제에 12만 명</a></p>
      <p>▶ 예시일보 뉴스레터 받아보기</p><p>ⓒ 예시일보, 무단전재 및 재배포 금지</p>`;
    expect(cleanHtml(asParagraphs() + tail).text).toBe(asText());
  });

  it('a reporter and a notice glued to the last sentence', () => {
    const glued = `<p>${FIRST}</p><p>${FOURTH}가람=나루터 기자 naru@example.kr &lt;저작권자 ⓒ 예시일보 무단전재 및 재배포 금지&gt;</p>`;
    const { text, removed } = cleanHtml(glued);
    expect(text).toBe(asText([FIRST, FOURTH]));
    expect(reasons(removed)).toEqual(['copyright', 'reporter']);
  });

  it.each([`${FOURTH} 나루터·도라온`, `${FOURTH}</p><p>나루터, 도라온`])(
    'the authors’ names without a title behind the last sentence: %s',
    (end) => {
      const html = `<p>${FIRST}</p><p>${end}</p>`;
      const { text, removed } = cleanHtml(html, { authors: ['나루터', '도라온'] });
      expect(text).toBe(asText([FIRST, FOURTH]));
      expect(reasons(removed)).toEqual(['reporter']);
      // Somebody else's are what the article ends with.
      expect(cleanHtml(html, { authors: ['나루터'] }).text).toContain('도라온');
    },
  );

  it('click-bait links in the last paragraph, and only they', () => {
    const links = OTHER_HEADLINES.map((title) => `▶ <a href="/ad">${title}</a>`).join('<br>');
    expect(cleanHtml(`<p>${FIRST}</p><p>${SECOND}<br><br>${links}</p>`).text).toBe(asText([FIRST, SECOND]));
  });
});

describe('taken out before the first sentence', () => {
  it('the headline, the subtitles and the time, printed once more', () => {
    const top = `<h2>${TITLE}</h2><h3>3.5km 흙길<br>주민 300명 함께 걸어</h3><p>입력 2026.11.23 15:05</p>`;
    const subtitles = ['3.5km 흙길', '주민 300명 함께 걸어'];
    const { text, removed } = cleanHtml(top + asParagraphs(), { title: TITLE, subtitles });
    expect(text).toBe(asText());
    expect(reasons(removed).sort()).toEqual(['headline', 'leftover']);
  });

  it('all that stands above the headline, and the section beside it', () => {
    const top = `<div>홈 &gt; 사회</div><h1>${TITLE}</h1><span>사회</span><p>나루터 기자</p><p>입력 2026-11-23 15:05 수정 2026-11-23 16:10</p>`;
    expect(cleanHtml(top + asParagraphs(), { title: TITLE, labels: ['사회'] }).text).toBe(asText());
  });

  it.each([
    ['behind a mark', ['■ 부동산', ...PARAGRAPHS]],
    ['below a sentence', [FIRST, '부동산', SECOND, THIRD]],
  ])('but no sub-head that is called like the section, %s', (_name, lines) => {
    expect(cleanHtml(asParagraphs(lines), { labels: ['경제', '부동산'] }).text).toBe(asText(lines));
  });

  it('bold subtitles that the page names nowhere else: they become the subtitles', () => {
    const { text, subtitles } = cleanHtml(
      `<strong>3.5km 흙길<br>주민 300명 함께 걸어</strong><br><br>${PARAGRAPHS.join('<br><br>')}`,
    );
    expect(text).toBe(asText());
    expect(subtitles).toEqual(['3.5km 흙길', '주민 300명 함께 걸어']);
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

describe('kept', () => {
  it.each([
    ['a sentence with 무단', '경찰은 산책로에 무단 주차한 차량 12대를 견인했다.'],
    ['a sentence with 무단 전재', '그는 남의 글을 무단 전재한 혐의로 재판에 넘겨졌다.'],
    ['a sentence with 광고', '시는 버스 광고를 줄이고 그 자리에 시를 싣기로 했다.'],
    ['a sentence with 구독', '이 신문의 구독자는 지난해보다 두 배로 늘었다.'],
    ['a short sentence with 구독', '“구독이 늘었다.”'],
    ['a sentence with 많이 본', '올해 가장 많이 본 영화는 강을 다룬 기록 영화였다.'],
    ['a sentence with 후원', '행사는 가람은행의 후원으로 열렸다.'],
    ['a sentence with 제보', '주민의 제보를 받은 경찰은 곧바로 현장에 나갔다.'],
    ['a sentence with 관련 기사', '그는 관련 기사를 모두 읽고 나서야 입을 열었다.'],
    ['a sentence with 기자', '도라온 기자는 이날 현장에 없었다고 말했다.'],
    ['a sentence with 저작권', '법원은 저작권자의 손을 들어 줬다.'],
    ['an editor’s note', '[편집자주] 강과 사람이 함께 사는 길을 세 차례에 걸쳐 싣습니다.'],
    [
      'a helpline',
      '※ 우울감 등 말하기 어려운 고민이 있으면 자살예방 상담전화 ☎109에서 24시간 상담받을 수 있습니다.',
    ],
    ['a mark of a transcript', '[앵커]'],
    ['a dateline', '(가람=예시통신) 나루터 기자 = 가람시는 23일 산책로를 열었다고 밝혔다.'],
    ['a question of an interview', '-산책로를 만든 까닭은?'],
    ['a signature of a statement', '가람시민모임'],
  ])('%s', (_name, line) => {
    const { text, removed } = cleanHtml(around(`<p>${line}</p>`));
    expect(text).toBe([FIRST, SECOND, line, THIRD, FOURTH].join('\n\n'));
    expect(removed).toEqual([]);
  });

  it.each([
    ['a sentence with 구독', '이 신문의 구독자는 지난해보다 두 배로 늘었다.'],
    ['a sentence with 후원', '행사는 가람은행의 후원으로 열렸다.'],
    ['a sentence with 제보', '경찰은 시민의 제보를 기다린다고 말했다.'],
    [
      'a helpline',
      '※ 우울감 등 말하기 어려운 고민이 있으면 자살예방 상담전화 ☎109에서 24시간 상담받을 수 있습니다.',
    ],
    ['a signature of a statement', '가람시민모임'],
    ['a quotation', '“다시는 이런 일이 없어야 합니다.”'],
  ])('%s as the last line', (_name, line) => {
    expect(cleanHtml(`${asParagraphs()}<p>${line}</p>`).text).toBe(`${asText()}\n\n${line}`);
  });

  it('short lines before the first sentence, such as those of a poem', () => {
    const verses = [
      '강은 제 이름을 쓰지 못했다',
      '얼음 밑에서 글이 자란다',
      '누가 돌을 던지면',
      '쉼표가 번진다',
    ];
    const { text, removed } = cleanHtml(asParagraphs([...verses, FIRST, SECOND]), { title: TITLE });
    expect(text).toBe(asText([...verses, FIRST, SECOND]));
    expect(removed).toEqual([]);
  });

  it('a link inside a sentence, made absolute', () => {
    const { html } = cleanHtml(
      `<p>${FIRST} 자세한 내용은 <a href="/notice/3" onclick="x()">가람시 누리집</a>에 있다.</p><p>${SECOND}</p>`,
    );
    expect(html).toContain('<a href="https://news.example.kr/notice/3">가람시 누리집</a>에 있다.');
  });

  it('a table of figures and a list that is content', () => {
    const table =
      '<table><tr><th>구간</th><th>길이</th></tr><tr><td>나래동<br>다온동</td><td><p>약</p><p>1.2km</p></td></tr></table>';
    const { html, text } = cleanHtml(around(`${table}<ul><li>쉼터 다섯 곳</li><li>물놀이장 한 곳</li></ul>`));
    expect(html).toContain('<ul><li>쉼터 다섯 곳</li><li>물놀이장 한 곳</li></ul>');
    expect(text).toContain('구간\t길이\n\n나래동 다온동\t약 1.2km\n\n쉼터 다섯 곳');
  });

  it('a quotation with its paragraphs', () => {
    const { html } = cleanHtml(around('<blockquote><p>길은 함께 걷는 사람이 만든다.</p></blockquote>'));
    expect(html).toContain('<blockquote><p>길은 함께 걷는 사람이 만든다.</p></blockquote>');
  });
});

describe('sub-heads', () => {
  it.each([
    ['after a mark', '<p>◇ 나래동까지 이어진 길</p>', '◇ 나래동까지 이어진 길'],
    ['in bold', '<p><b>나래동까지 이어진 길</b></p>', '나래동까지 이어진 길'],
    ['as a heading of any level', '<h2>나래동까지 이어진 길</h2>', '나래동까지 이어진 길'],
  ])('%s become headings', (_name, markup, text) => {
    expect(cleanHtml(around(markup)).html).toContain(`<h3>${text}</h3>`);
  });

  it.each([
    ['a bold sentence', '<p><b>“길이 사람을 부릅니다.”</b></p>'],
    ['a sentence after a mark', '<p>▲ 가람시는 3km를, 누리군은 5km를 각각 새로 깔았다.</p>'],
  ])('are not %s', (_name, markup) => {
    expect(cleanHtml(around(markup)).html).not.toContain('<h3>');
  });
});

describe('kept below a picture that has its caption', () => {
  it.each([
    ['a list in one line', '▲대상 나루터 ▲금상 도라온 ▲은상 한결'],
    [
      'a marked list that ends in a sentence',
      '▲청년 월세 지원을 늘리고 ▲공공임대를 1만 호 더 짓는 것이 대책의 뼈대다.',
    ],
    ['a sentence on a gift', '참가자에게는 기념품 제공.'],
  ])('%s', (_name, line) => {
    const figure = '<figure><img src="/p/1.jpg"><figcaption>시상식 모습.</figcaption></figure>';
    expect(cleanHtml(around(`${figure}<p>${line}</p>`)).text).toContain(line);
  });
});

describe('pictures', () => {
  const source = 'https://img.example.kr/p.jpg';
  const caption = '새로 연 다온천 산책로를 시민들이 걷고 있다. 가람시 제공';
  const picture = `<img src="${source}">`;

  it.each([
    ['in a figure', `<figure>${picture}<figcaption>${caption}</figcaption></figure>`],
    ['in a box by its name', `<div class="photo_box">${picture}<p>${caption}</p></div>`],
    [
      'in an inline box',
      `<span class="end_photo_org"><div>${picture}</div><em class="img_desc">${caption}</em></span>`,
    ],
    ['in a table', `<table><tr><td>${picture}</td></tr><tr><td>${caption}</td></tr></table>`],
    ['beside its caption', `<div class="img">${picture}</div><div class="caption">${caption}</div>`],
    ['with the same words as alt', `<div><img src="${source}" alt="${caption}"></div><p>${caption}</p>`],
    [
      'with the caption printed twice',
      `<figure>${picture}<figcaption>${caption}</figcaption></figure><p>${caption}</p>`,
    ],
    ['below its caption', `<div class="ph"><p class="cap">${caption}</p>${picture}</div>`],
    [
      'of a page for phones',
      `<figure><amp-img src="${source}"></amp-img><figcaption>${caption}</figcaption></figure>`,
    ],
    ['above a marked line', `${picture}<br>▲ ${caption}<br><br>`],
    ['above a line with a credit', `<p>${picture}</p><p>${caption}</p>`],
    ['in a button', `<button>${picture}<span>이미지 확대</span></button><p>${caption}</p>`],
    [
      'as a lazy one',
      `<figure><img src="/blank.gif" data-src="${source}" style="display:none"><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'in several sizes',
      `<figure><img srcset="/s.jpg 300w, ${source} 1200w" src="/s.jpg"><figcaption>${caption}</figcaption></figure>`,
    ],
  ])('%s have their caption once', (_name, markup) => {
    const { text, images, html } = cleanHtml(around(markup));
    expect(text).toBe(asText());
    expect(images).toEqual([{ src: source, alt: markup.includes('alt=') ? caption : null, caption }]);
    expect(html.split(caption)).toHaveLength(markup.includes('alt=') ? 3 : 2);
  });

  it.each([
    ['a tracking pixel', '<img src="https://log.example.kr/v" width="1" height="1">'],
    ['an icon', '<img src="/images/icon_zoom.png">'],
    ['a placeholder', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
  ])('are not %s', (_name, markup) => {
    expect(cleanHtml(around(markup)).images).toEqual([]);
  });

  it('have a caption in a line that ends with its giver', () => {
    const line = '시민들이 다온천 산책로를 걷고 있다. /가람시';
    const { text, images } = cleanHtml(around(`<p>${picture}<br>${line}</p>`));
    expect(text).toBe(asText());
    expect(images[0]?.caption).toBe(line);
  });

  it('share a caption below two of them', () => {
    const { text, images } = cleanHtml(
      around(`<div>${picture}${picture}<p class="cap">${caption}</p></div>`),
    );
    expect(text).toBe(asText());
    expect(images.map((image) => image.caption)).toEqual([null, caption]);
  });

  it('take the caption of a film along', () => {
    const film = `<div class="yt"><iframe src="/v"></iframe><p class="caption">${caption}</p></div>`;
    const { text, removed } = cleanHtml(around(film));
    expect(text).toBe(asText());
    expect(reasons(removed)).toEqual(['caption']);
  });

  it('leave the text beside them alone', () => {
    const { text, images } = cleanHtml(
      `<p>${picture}${FIRST}</p>${picture}<p>${SECOND}</p><p>${picture}<br>${THIRD}</p>`,
    );
    expect(text).toBe(asText([FIRST, SECOND, THIRD]));
    expect(images).toHaveLength(3);
  });
});
