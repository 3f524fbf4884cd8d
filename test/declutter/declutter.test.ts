import { describe, expect, it } from 'vitest';
import { articlePage, body, declutter, entries } from './news-page.ts';

const ad = '<div><p>광고</p><iframe src="https://ad.gaon.test/1"></iframe></div>';
const box = `<aside><h3>많이 본 뉴스</h3><ul>${entries}</ul></aside>`;

describe('undo', () => {
  it('gives the page back to the letter', () => {
    const html = articlePage(`${ad}${box}<div class="wing">${ad}</div>`);
    const untouched = declutter('<body></body>');
    untouched.document.documentElement.innerHTML = html;
    untouched.stop();
    const page = declutter(html);
    const marked = page.document.documentElement.outerHTML;
    page.stop();
    const after = page.document.documentElement.outerHTML;
    expect(marked).not.toBe(after);
    expect(after).toBe(marked.replace(/ data-jeongdok-(?:hidden|declutter)="(?:ad|box|)"/g, ''));
    expect(after).toBe(untouched.document.documentElement.outerHTML);
  });

  it('takes the mark off copies that the page made', () => {
    const page = declutter(articlePage(`<div id="noise">${ad}</div>`));
    const marked = page.document.querySelector('[data-jeongdok-hidden]');
    page.document.body.append(marked?.cloneNode(true) ?? '');
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('data-jeongdok');
  });

  it('ends the watch', async () => {
    const page = declutter(articlePage(''));
    page.stop();
    page.document.body.insertAdjacentHTML('beforeend', `<div id="late">${ad}</div>`);
    await page.settle();
    expect(page.isHidden('late')).toBe(false);
  });
});

describe('what comes late', () => {
  it('hides an ad that is inserted', async () => {
    const page = declutter(articlePage(''));
    page.document.body.insertAdjacentHTML('beforeend', `<div id="late">${ad}</div>`);
    await page.settle();
    expect(page.isHidden('late')).toBe(true);
    expect(page.hidden).toHaveLength(1);
  });

  it('hides a slot that is filled after its label came', async () => {
    const page = declutter(articlePage('<div id="place"><span>광고</span></div>'));
    expect(page.isHidden('place')).toBe(false);
    page.document
      .getElementById('place')
      ?.insertAdjacentHTML('beforeend', '<iframe src="https://ad.gaon.test/1"></iframe>');
    await page.settle();
    expect(page.isHidden('place')).toBe(true);
  });

  it('hides a box whose entries come after its heading', async () => {
    const page = declutter(articlePage('<aside id="box"><h3>많이 본 뉴스</h3><ul id="list"></ul></aside>'));
    expect(page.isHidden('box')).toBe(false);
    page.document.getElementById('list')?.insertAdjacentHTML('beforeend', entries);
    await page.settle();
    expect(page.isHidden('box')).toBe(true);
  });

  it('hides the boxes once the article has come', async () => {
    const page = declutter(articlePage(box).replace(body, '<div id="place"></div>'));
    expect(page.hidden).toBeNull();
    page.document.getElementById('place')?.insertAdjacentHTML('beforeend', body);
    await page.settle();
    expect(page.hidden?.map(({ kind }) => kind)).toEqual(['box']);
  });

  it('shows a wrapper again that is filled with something else', async () => {
    const page = declutter(articlePage(`<div id="wrapper"><div id="noise">${ad}</div></div><p>이웃</p>`));
    expect(page.document.getElementById('wrapper')?.hasAttribute('data-jeongdok-hidden')).toBe(true);
    page.document
      .getElementById('wrapper')
      ?.insertAdjacentHTML('beforeend', '<p id="news">새로 들어온 안내</p>');
    await page.settle();
    expect(page.isHidden('news')).toBe(false);
    expect(page.isHidden('noise')).toBe(true);
  });

  it('forgets what the page took away', async () => {
    const page = declutter(articlePage(`<div id="noise">${ad}</div>`));
    page.document.getElementById('noise')?.remove();
    page.document.body.insertAdjacentHTML('beforeend', '<p>끝</p>');
    await page.settle();
    expect(page.hidden).toEqual([]);
  });

  it('does nothing while the page is still, also when attributes and texts change', async () => {
    const page = declutter(articlePage(`<p id="text">안녕</p>${ad}`));
    const told = page.hidden;
    page.document.getElementById('text')?.setAttribute('class', 'adsbygoogle');
    await page.settle();
    expect(page.hidden).toBe(told);
  });
});

describe('pages of all kinds', () => {
  it('hides nothing and says so when a rule would take the article away', async () => {
    const rule = { name: '가온일보', hosts: ['gaon.test'], hide: ['#page'] };
    const page = declutter(articlePage(ad), rule);
    await page.settle();
    expect(page.hidden).toEqual([]);
    expect(page.document.documentElement.outerHTML).not.toContain('data-jeongdok');
  });

  it('starts without a body and looks at it when it comes', async () => {
    const page = declutter('<html></html>');
    page.document.body.remove();
    const late = page.document.createElement('body');
    late.innerHTML = `<div id="noise">${ad}</div><p>이웃</p>`;
    page.document.documentElement.append(late);
    await page.settle();
    expect(page.isHidden('noise')).toBe(true);
  });

  it('does nothing when it is stopped before it starts', () => {
    expect(declutter('<body></body>').hidden).toBeNull();
  });

  it('walks deep pages', () => {
    const deep = `${'<div>'.repeat(600)}${ad}${'</div>'.repeat(600)}`;
    expect(declutter(articlePage(deep)).hidden?.length).toBeGreaterThan(0);
  });
});
