import { describe, expect, it } from 'vitest';
import { articlePage, articleWith, declutter } from '../news-page.ts';

const isHidden = (around: string) => declutter(articlePage(around)).isHidden('seen');

describe('what is called an ad for those who cannot see it is hidden', () => {
  it.each([
    [
      'a link by its label',
      '<a id="seen" href="/c/go" aria-label="광고 온담가구 소파 최대 40%"><img src="/1.webp"></a>',
    ],
    [
      'the entry of a picture',
      '<ul><li id="seen"><a href="/c/go"><img src="/1.webp" alt="광고"><b>베란다에 이것 달았더니</b></a></li></ul>',
    ],
    [
      'a figure with its caption',
      '<figure id="seen"><a href="/c/go"><img src="/1.webp" alt="[협찬광고] 크루즈"></a><figcaption>오늘까지만</figcaption></figure>',
    ],
    ['what is drawn', '<div id="seen" role="img" aria-label="광고 - 김장세트"><canvas></canvas></div>'],
    [
      'what a script makes a link',
      `<div id="seen" onclick="location.href='/c/go?m=1'"><img src="/1.webp" alt="광고: 강변 분양"></div>`,
    ],
    ['a box by its title', '<div id="seen" title="AD"><a href="/c/go"><img src="/1.webp"></a></div>'],
  ])('%s', (_, around) => {
    expect(isHidden(around)).toBe(true);
  });

  it.each([
    ['what the places cost', '<div><a id="seen" href="/desk" title="광고 단가표">단가표</a></div>'],
    ['the sales desk', '<a id="seen" href="/desk" aria-label="광고 문의">문의</a>'],
    [
      'news of advertising',
      '<a id="seen" href="/news/9"><img src="/1.webp" alt="광고판이 선 거리"><b>거리에 선 광고판</b></a>',
    ],
    [
      'a headline that begins so',
      '<ul><li id="seen"><a href="/news/7" title="광고 규제 풀린다">광고 규제 풀린다</a></li></ul>',
    ],
    [
      'a headline of a sister paper',
      '<a id="seen" href="https://sports.naru.test/7" title="광고 찍은 선수들">광고 찍은 선수들</a>',
    ],
    [
      'the picture of a headline',
      '<a id="seen" href="/news/7"><img src="/7.jpg" alt="광고 시장 뒷걸음"><b>광고 시장 뒷걸음</b></a>',
    ],
    [
      'a headline in which a sign parts the words',
      '<ul><li id="seen"><a href="/news/12"><img src="/12.jpg" alt="광고·마케팅 업계, 생성형 AI 도입 확산"><span>광고·마케팅 업계, 생성형 AI 도입 확산</span></a></li></ul>',
    ],
    [
      'what it is related to',
      '<section id="seen"><h3>관련기사</h3><a href="/news/8" aria-label="AD 79년의 벽화">AD 79년의 벽화</a></section>',
    ],
    [
      'a box with more in it',
      '<div id="seen" title="AD"><a href="/news/8">강변 산책로 넓힌다</a><a href="/news/9">새 다리 놓는다</a></div>',
    ],
  ])('but not %s', (_, around) => {
    expect(isHidden(around)).toBe(false);
  });
});

it('a picture of the article that shows the making of an ad stays', () => {
  const picture = '<a href="/photo/9.jpg"><img src="/9.jpg" alt="광고 촬영 중인 손가온 선수"></a>';
  expect(declutter(articleWith(`<figure id="seen">${picture}</figure>`)).isHidden('seen')).toBe(false);
});

describe('a button with a label', () => {
  it('is hidden with the entry that it fills', () => {
    const button = '<button type="submit" form="f"><small>Sponsored</small><b>예금 연 4.6%</b></button>';
    expect(isHidden(`<ul><li>강변</li><li id="seen">${button}</li></ul>`)).toBe(true);
    expect(isHidden(`<ul><li id="seen">${button}<p>강변 산책로 넓힌다</p></li></ul>`)).toBe(false);
  });

  it('stays when the label is its name', () => {
    expect(isHidden('<div><button id="seen" onclick="show(3)">광고</button></div>')).toBe(false);
  });
});
