import { describe, expect, it } from 'vitest';
import { articlePage, declutter, entries } from './news-page.ts';

const box = (id: string) => `<aside id="${id}"><h3>많이 본 뉴스</h3><ul>${entries}</ul></aside>`;
const slot = '<div id="place"><ins class="adsbygoogle"></ins></div>';
const neighbour = '<p>이웃 마을 이야기</p>';

describe('what the user wants to see', () => {
  it('comes back, and goes again', () => {
    const page = declutter(articlePage(`${box('box')}${neighbour}${slot}`));
    const [find] = page.hidden?.filter(({ kind }) => kind === 'box') ?? [];
    page.work.setShown(find?.key ?? '', true);
    expect([page.isHidden('box'), page.isHidden('place')]).toEqual([false, true]);
    expect(page.work.readFinds().shown.map(({ words }) => words)).toEqual(['많이 본 뉴스']);
    page.work.setShown(find?.key ?? '', false);
    expect(page.isHidden('box')).toBe(true);
    expect(page.work.readFinds().shown).toEqual([]);
  });

  it('is shown from the beginning, and when it comes late', async () => {
    const first = declutter(articlePage(box('box')));
    const wanted = first.hidden?.map(({ key }) => key) ?? [];
    expect(wanted).toHaveLength(1);
    const page = declutter(articlePage(box('box')), null, undefined, { wanted });
    page.document.body.insertAdjacentHTML('beforeend', box('late'));
    await page.settle();
    expect([page.isHidden('box'), page.isHidden('late')]).toEqual([false, false]);
  });

  it('bears a mark against the stylesheet where that would hide it by itself', () => {
    const page = declutter(articlePage(`${slot}${neighbour}`));
    const [find] = page.hidden ?? [];
    page.work.setShown(find?.key ?? '', true);
    expect(page.document.querySelector('ins')?.getAttribute('data-jeongdok-hidden')).toBe('shown');
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('jeongdok');
  });

  it('has the same key on another page of the site', () => {
    const slots = [
      '<div class="view_ad3"><iframe src="https://ad.gaon.test/1"></iframe></div>',
      '<div class="view_ad7"><iframe src="https://ad.gaon.test/2"></iframe></div>',
    ];
    const keys = slots.map((html) =>
      declutter(articlePage(`${html}${neighbour}`)).hidden?.map(({ key }) => key),
    );
    expect(keys[0]).toEqual(keys[1]);
    expect(keys[0]).toHaveLength(1);
  });
});

describe('a page that goes on', () => {
  const rule = { name: '가온일보', hosts: ['gaon.test'], articlePath: /^\/news\/\d+$/ };

  it('is looked at anew at its next address', async () => {
    const page = declutter(articlePage(box('box')), rule, 'https://news.gaon.test/news/');
    expect(page.isHidden('box')).toBe(false);
    page.dom.window.history.pushState(null, '', '/news/8');
    page.document.body.append('다음 기사');
    await page.settle();
    expect(page.isHidden('box')).toBe(true);
    page.dom.window.history.pushState(null, '', '/news/');
    page.document.body.append('목록');
    await page.settle();
    expect(page.isHidden('box')).toBe(false);
  });

  it('is looked at anew when it has written itself anew', async () => {
    const page = declutter('<html><body><p>준비 중</p></body></html>');
    const root = page.document.createElement('html');
    root.innerHTML = `<body>${slot}${neighbour}</body>`;
    page.document.documentElement.replaceWith(root);
    await page.settle();
    expect(page.isHidden('place')).toBe(true);
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('jeongdok');
  });
});
