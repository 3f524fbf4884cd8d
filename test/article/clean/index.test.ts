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
  ])('%s', (_name, part, words) => {
    expect(cleanHtml(around(part)).text).toContain(words);
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
    ['a list of links', `<ul>${links(OTHER_HEADLINES)}</ul>`, 'related'],
    [
      'a line that points to another article',
      '<p>▶ <a href="/article/7">누리군 사과 축제에 12만 명</a></p>',
      'related',
    ],
    ['a pointing line without a link', '<p>☞ 관련기사 보기</p>', 'related'],
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
    ['a pointing hand', '<p>☞ 예시일보 뉴스레터에서 더 많은 강 이야기를 만나 보세요</p>', 'related'],
    ['a hidden layer', '<div style="display:none"><p>주소가 복사되었습니다.</p></div>', 'hidden'],
  ])('%s', (_name, noise, reason) => {
    const { text, removed } = cleanHtml(around(noise));
    expect(text).toBe(asText());
    expect(reasons(removed)).toEqual([reason]);
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
    ['tags', '<p>#가람시 #다온천 #산책로</p>', 'leftover'],
    ['an end mark', '<p>(끝)</p>', 'leftover'],
    ['a time', '<p>2026/11/23 15:05 송고</p>', 'leftover'],
    ['the heading of a box that is gone', '<p>당신이 관심 있을 만한 이슈</p>', 'leftover'],
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
    expect(cleanHtml(asParagraphs() + noise, { labels: ['사회', '예시일보'] }).text).toBe(asText());
  });

  it.each([
    ['a sentence that tells of the outlet', '가람시는 23일 예시일보에 이같이 밝혔다.'],
    ['a quotation that names the outlet', '“예시일보를 보고 알았습니다.”'],
    ['a beginning of questions', '▶ 다음은 제보자와의 일문일답.'],
    ['a place to ask', '▲문의: 가람미술관 00-000-0000'],
    ['a book', '나루터 지음, 여울책방, 1만5000원.'],
    ['winners', '△대상 나루터 △금상 도라온'],
    ['a sentence with 추천', '기사 추천은 하지 않는다.'],
  ])('but not %s', (_name, line) => {
    const { text } = cleanHtml(`${asParagraphs()}<p>${line}</p>`, { labels: ['사회', '예시일보'] });
    expect(text).toBe(`${asText()}\n\n${line}`);
  });

  it('nor the last words of a broadcast, which speaks to the reader throughout', () => {
    const spoken = [
      '가람시가 산책로를 새로 열었습니다.',
      '공사에는 42억 원이 들었습니다.',
      '예시방송이 직접 걸어 봤습니다.',
    ];
    expect(cleanHtml(asParagraphs(spoken), { labels: ['예시방송'] }).text).toBe(asText(spoken));
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
    const table = '<table><tr><th>구간</th><th>길이</th></tr><tr><td>나래동</td><td>1.2km</td></tr></table>';
    const { html, text } = cleanHtml(around(`${table}<ul><li>쉼터 다섯 곳</li><li>물놀이장 한 곳</li></ul>`));
    expect(html).toContain('<ul><li>쉼터 다섯 곳</li><li>물놀이장 한 곳</li></ul>');
    expect(text).toContain('구간\t길이\n\n나래동\t1.2km\n\n쉼터 다섯 곳');
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
