import { describe, expect, it } from 'vitest';
import { articlePage, articleWith, BODY, declutter, ENTRIES } from './news-page.ts';

const AD = '<span>광고</span><iframe src="https://ad.gaon.test/1" width="300" height="250"></iframe>';
const BOX = `<style>h4 { margin: 0 }</style><h4>많이 본 뉴스</h4><ul>${ENTRIES}</ul>`;

/** Gives an element a shadow root; what stands in a <template> comes into that of the element around it. */
function fill(element: Element | null, shadow: string): void {
  const root = element?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = shadow;
  for (const template of root?.querySelectorAll('template') ?? []) {
    fill(template.parentElement, template.innerHTML);
    template.remove();
  }
}

/** Opens a page with a component beside the article, or in it, that has been filled by the time it is looked at. */
async function open(shadow: string, { light = '', isInArticle = false, tag = 'gaon-unit' } = {}) {
  const place = isInArticle ? articleWith('<p id="place"></p>') : articlePage('<p id="place"></p>');
  const page = declutter(place);
  const { document } = page;
  const component = document.createElement(tag);
  component.id = 'component';
  component.innerHTML = light;
  document.getElementById('place')?.replaceWith(component);
  fill(component, shadow);
  await page.settle();
  return page;
}

describe('a component, of which the document holds only a name', () => {
  it.each([
    ['an ad', AD, 'ad', 'ad.gaon.test'],
    ['a ranking', BOX, 'box', '많이 본 뉴스'],
    [
      'an ad in a component of its own',
      `<gaon-frame><template>${AD}</template></gaon-frame>`,
      'ad',
      'ad.gaon.test',
    ],
  ])('is hidden when it is %s', async (_, shadow, kind, words) => {
    const page = await open(shadow);
    expect(page.isHidden('component')).toBe(true);
    expect(page.hidden).toMatchObject([{ kind, words }]);
  });

  it('is hidden between the paragraphs too, whatever element it is', async () => {
    expect((await open(AD, { isInArticle: true })).isHidden('component')).toBe(true);
    expect((await open(AD, { tag: 'div' })).isHidden('component')).toBe(true);
  });

  it('is hidden when it asks for a gift behind the article', async () => {
    const shadow =
      '<div>이 기사를 끝까지 읽은 당신, 가온일보의 후원자가 되어 주세요</div>월 5000원이면 기자 한 사람의 하루를 지킬 수 있습니다.<br><a href="https://support.gaon.test/">후원하기</a>';
    expect((await open(shadow)).isHidden('component')).toBe(true);
  });

  it('is hidden when it rises over the page to ask for something', async () => {
    const shadow =
      '<div style="position: fixed; inset: 0"><b>속보 알림을 받아보시겠어요?</b><button>받기</button></div>';
    const page = await open(shadow);
    expect(page.isHidden('component')).toBe(true);
  });

  it('is hidden with what stands in its slots, when that is noise as well', async () => {
    const light = '<iframe src="https://ad.gaon.test/1"></iframe>';
    expect((await open('<span>AD</span><slot></slot>', { light })).isHidden('component')).toBe(true);
  });

  it.each([
    ['a place for comments', '<h4>댓글 4</h4><textarea></textarea><button>등록</button>'],
    ['a byline', '<div>나도윤 기자 <button>구독</button></div>'],
    ['an ad beside something else', `<div>${AD}</div><p>가온시 날씨는 맑음, 낮 최고 21도</p>`],
    ['an ad beside a dialog that may open later', `<div>${AD}</div><dialog>알림</dialog>`],
    ['a list without a heading', `<ul>${ENTRIES}</ul><p>가온시의 하루를 담은 사진전이 열린다.</p>`],
    [
      'two boxes, one of which is not noise',
      `<div>${BOX}</div><section><h4>날씨</h4><p>맑음 21도</p></section>`,
    ],
  ])('stays when it is %s', async (_, shadow) => {
    expect((await open(shadow)).isHidden('component')).toBe(false);
  });

  it('stays beside the body, where our own reader stands', async () => {
    const page = declutter(articlePage(''));
    const host = page.document.createElement('div');
    host.id = 'component';
    fill(host, AD);
    page.document.documentElement.append(host);
    await page.settle();
    expect(page.isHidden('component')).toBe(false);
  });

  it('stays when the article stands in its slot', async () => {
    const page = declutter(articlePage('').replace(BODY, `<gaon-story id="component">${BODY}</gaon-story>`));
    fill(page.document.getElementById('component'), `<slot></slot>${AD}`);
    page.document.getElementById('headline')?.after(page.document.createElement('gaon-unit'));
    await page.settle();
    expect(page.isHidden('component')).toBe(false);
  });

  it('stays when the article stands in it, whatever stands in its slots', async () => {
    const ads = '<div slot="one"><span>광고</span><iframe src="https://ad.gaon.test/1"></iframe></div>';
    const page = declutter(articlePage(BOX).replace(BODY, '<gaon-story id="component"></gaon-story>'));
    const component = page.document.getElementById('component');
    if (component) component.innerHTML = ads;
    fill(component, `${BODY}<slot name="one"></slot>`);
    component?.replaceWith(component.cloneNode(false), component);
    await page.settle();
    expect(component?.closest('[data-jeongdok-hidden]')).toBeNull();
    expect(page.hidden?.map(({ kind }) => kind)).toEqual(['ad', 'box']);
  });

  it('is looked at again when it is filled', async () => {
    const page = await open('<div id="inner"></div>');
    expect(page.isHidden('component')).toBe(false);
    const inner = page.document.getElementById('component')?.shadowRoot?.getElementById('inner');
    if (inner) inner.innerHTML = BOX;
    await page.settle();
    expect(page.isHidden('component')).toBe(true);
    inner?.insertAdjacentHTML(
      'beforeend',
      '<p>가온시의 하루를 담은 사진전이 다음 달까지 시청에서 열린다.</p>'.repeat(5),
    );
    await page.settle();
    expect(page.isHidden('component')).toBe(false);
  });

  it('comes back with its shadow root as it was', async () => {
    const page = await open(BOX);
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('data-jeongdok');
    expect(page.document.getElementById('component')?.shadowRoot?.innerHTML).toBe(BOX);
  });

  it('stays when the user wants to see what is in it', async () => {
    const page = await open(BOX);
    const [find] = page.hidden ?? [];
    page.work.setShown(find?.key ?? '', true);
    await page.settle();
    expect(page.isHidden('component')).toBe(false);
    expect(page.work.readFinds().shown).toMatchObject([{ words: '많이 본 뉴스' }]);
  });
});
