import { describe, expect, it } from 'vitest';
import { articlePage, type Decluttered, declutter, ENTRIES } from './news-page.ts';

const AD = '<div id="slot" class="ad_box"><ins class="adsbygoogle"></ins></div>';
const BOX = `<div id="box"><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></div>`;
const NEWS = '<p>독자 여러분께 알려 드립니다. 가온시는 강변 산책로를 넓히기로 했다고 밝혔다.</p>';

async function open(html = `${AD}${BOX}`): Promise<Decluttered> {
  const page = declutter(articlePage(`<div id="place">${html}</div>`));
  await page.settle();
  return page;
}

function find({ document }: Decluttered, selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`expected ${selector}`);
  return found;
}

describe('marks that the page has copied', () => {
  const copy = async (page: Decluttered) => {
    const place = find(page, '#page');
    const html = place.innerHTML;
    place.innerHTML = html;
    await page.settle();
  };

  it('are judged like anything that comes', async () => {
    const page = await open();
    const before = page.hidden?.map(({ key }) => key);
    await copy(page);
    expect([page.isHidden('slot'), page.isHidden('box')]).toEqual([true, true]);
    expect(page.hidden?.map(({ key }) => key)).toEqual(before);
    expect(page.hidden?.every(({ element }) => element.isConnected)).toBe(true);
    page.work.setShown('box heading 많이 본 뉴스', true);
    expect(page.isHidden('box')).toBe(false);
    await copy(page);
    expect(page.isHidden('box')).toBe(false);
  });

  it('hide nothing that takes the place of what they hid', async () => {
    const page = await open();
    const slot = find(page, '#slot').cloneNode() as Element;
    slot.id = 'copy';
    slot.innerHTML = NEWS;
    find(page, '#page').append(slot);
    await page.settle();
    expect([page.isHidden('copy'), page.isHidden('slot')]).toEqual([false, true]);
    await copy(page);
    find(page, '#slot').innerHTML = NEWS;
    await page.settle();
    expect(page.isHidden('slot')).toBe(false);
  });
});
