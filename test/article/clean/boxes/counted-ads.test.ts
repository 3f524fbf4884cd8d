import { expect, it } from 'vitest';
import { asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone } from '../expect-article.ts';

it('leaves out a banner behind a counter of clicks, whatever it stands in, and no other linked picture', () => {
  const linked = (address: string) =>
    around(
      `<div class="x4"><a href="${address}"><img src="/data/in.jpg" width="640" height="100"></a></div>`,
    );
  expect(cleanHtml(linked('https://example.kr/ad/adclick.php?adid=18')).images).toEqual([]);
  expect(cleanHtml(linked('https://example.kr/photo/18')).images).toHaveLength(1);
});

it('leaves out what a script makes a link to such a counter, and no other', () => {
  const made = (address: string) =>
    around(`<div role="link" tabindex="0" data-go="${address}"><b>창고 자동화, 첫 달 사용료 면제</b></div>`);
  expect(cleanHtml(made('/v2/t/6f/bG9naXN0aWNz/9/r')).text).not.toContain('사용료');
  expect(cleanHtml(made('/news/20261130')).text).toContain('사용료');
});

it('leaves out a picture that leads to a code of the site in a window of its own, and no other', () => {
  const linked = (address: string, target = '_blank') =>
    around(
      `<p><a href="${address}" target="${target}"><img src="/w/in.jpg" width="120" height="90"></a></p>`,
    );
  expect(cleanHtml(linked('/cc/r?b=77121')).images).toEqual([]);
  expect(cleanHtml(linked('/cc/r?b=77121', '_self')).images).toHaveLength(1);
  expect(cleanHtml(linked('/photo/view?no=77121')).images).toHaveLength(1);
  expect(cleanHtml(linked('/img/zoom?no=77121')).images).toHaveLength(1);
  expect(cleanHtml(linked('https://away.test/go/b1')).images).toHaveLength(1);
});

it('takes the note of who pays for it along', () => {
  const ad = '<a href="/m/go?i=p06b" target="_blank"><img src="/m/p06b.webp">선착순 300명</a>';
  expect(cleanHtml(around(`<p>${ad}<br><sup>가온×누리 제휴</sup></p>`)).text).toBe(asText());
});

it('leaves out cards whose words lead to the same counter, and no other', () => {
  const banner = '<p><a href="/t/link/6c11f0" target="_blank"><img src="/t/6c.webp"></a></p>';
  const card =
    '<div><b>오늘, 재물 문이 열리는 시간은?</b><a href="/t/link/fortune?cp=luck" target="_blank">무료로 열어보기</a></div>';
  expectArticleAlone(around(banner + card), 'ad');
  expect(cleanHtml(around(card)).text).toContain('재물 문');
});

it('leaves out a picture that leads to a stranger and has the form of a banner, or a deal', () => {
  const linked = (image: string, caption = '') =>
    around(
      `<figure><a href="https://farm.test/" target="_blank"><img src="/u/1.gif" ${image}></a>${caption}</figure>`,
    );
  expect(cleanHtml(linked('width="696" height="120"')).images).toEqual([]);
  expect(cleanHtml(linked('alt="꿀사과 5kg 산지직송 특가"')).images).toEqual([]);
  expect(cleanHtml(linked('width="696" height="464" alt="하우스의 딸기"')).images).toHaveLength(1);
  expect(
    cleanHtml(linked('width="696" height="120"', '<figcaption>딸기 밭을 넓게 찍었다</figcaption>')).images,
  ).toHaveLength(1);
});

it('leaves out a picture that leads to a page which only leads on, and keeps one that is shown larger', () => {
  const picture = (address: string) =>
    around(`<div><a href="${address}"><img src="/pr/11" width="250" height="250"></a></div>`);
  expect(cleanHtml(picture('/pr/go?u=11')).images).toEqual([]);
  expect(cleanHtml(picture('/pop.php?no=11')).images).toHaveLength(1);
});
