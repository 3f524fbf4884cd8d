import type { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { ON_MARK } from '../../src/declutter/style.ts';
import { articlePage, BODY, declutter, ENTRIES } from './news-page.ts';

const AD = '<div><p>광고</p><iframe src="https://ad.gaon.test/1"></iframe></div>';
const BOX = `<aside><h3>많이 본 뉴스</h3><ul>${ENTRIES}</ul></aside>`;

describe('undo', () => {
  it('gives the page back to the letter', () => {
    const html = articlePage(`${AD}${BOX}<div class="wing">${AD}</div>`);
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
    const page = declutter(articlePage(`<div id="noise">${AD}</div>`));
    const marked = page.document.querySelector('[data-jeongdok-hidden]');
    page.document.body.append(marked?.cloneNode(true) ?? '');
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('data-jeongdok');
  });

  it('ends the watch', async () => {
    const page = declutter(articlePage(''));
    page.stop();
    page.document.body.insertAdjacentHTML('beforeend', `<div id="late">${AD}</div>`);
    await page.settle();
    expect(page.isHidden('late')).toBe(false);
  });
});

describe('what comes late', () => {
  it('hides an ad that is inserted', async () => {
    const page = declutter(articlePage(''));
    page.document.body.insertAdjacentHTML('beforeend', `<div id="late">${AD}</div>`);
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
    page.document.getElementById('list')?.insertAdjacentHTML('beforeend', ENTRIES);
    await page.settle();
    expect(page.isHidden('box')).toBe(true);
  });

  it('hides the boxes once the article has come', async () => {
    const page = declutter(articlePage(BOX).replace(BODY, '<div id="place"></div>'));
    expect(page.hidden).toBeNull();
    page.document.getElementById('place')?.insertAdjacentHTML('beforeend', BODY);
    await page.settle();
    expect(page.hidden?.map(({ kind }) => kind)).toEqual(['box']);
  });

  it('shows a wrapper again that is filled with something else', async () => {
    const page = declutter(articlePage(`<div id="wrapper"><div id="noise">${AD}</div></div><p>이웃</p>`));
    expect(page.document.getElementById('wrapper')?.hasAttribute('data-jeongdok-hidden')).toBe(true);
    page.document
      .getElementById('wrapper')
      ?.insertAdjacentHTML('beforeend', '<p id="news">새로 들어온 안내</p>');
    await page.settle();
    expect(page.isHidden('news')).toBe(false);
    expect(page.isHidden('noise')).toBe(true);
  });

  it.each([
    ['in an element', (place: Element, words: string) => place.insertAdjacentHTML('beforeend', words)],
    ['alone', (place: Element, words: string) => place.append(words.replace(/<.*?>/g, ''))],
  ])('shows an empty slot again that is filled with a text that comes %s', async (_, fill) => {
    const page = declutter(articlePage('<div id="place" class="top_banner"></div><p>이웃</p>'));
    await page.settle();
    expect(page.isHidden('place')).toBe(true);
    const place = page.document.getElementById('place');
    if (place) fill(place, '<p>가온시는 새 다리의 이름을 시민에게 묻기로 했다. 이름은 가을에 정한다.</p>');
    await page.settle();
    expect(page.isHidden('place')).toBe(false);
  });

  it('forgets what the page took away', async () => {
    const page = declutter(articlePage(`<div id="noise">${AD}</div>`));
    page.document.getElementById('noise')?.remove();
    page.document.body.insertAdjacentHTML('beforeend', '<p>끝</p>');
    await page.settle();
    expect(page.hidden).toEqual([]);
  });

  it('does nothing while the page is still, also when attributes and texts change', async () => {
    const page = declutter(articlePage(`<p id="text">안녕</p>${AD}`));
    const told = page.hidden;
    page.document.getElementById('text')?.setAttribute('class', 'adsbygoogle');
    await page.settle();
    expect(page.hidden).toBe(told);
  });
});

describe('a form whose inputs take the place of its properties', () => {
  // jsdom gives no form such properties; a browser gives what this gives. Without the names that jsdom's search asks for.
  const hideProperties = ({ document }: JSDOM['window'], name: string) => {
    for (const input of document.querySelectorAll<HTMLInputElement>('form > input'))
      Object.defineProperty(input.form, name, { value: input, configurable: true });
  };
  // And its own way up would go round in such a form; a browser's does not.
  const mendClosest = ({ Element, Node }: JSDOM['window']) => {
    Element.prototype.closest = function (this: Element, selector: string) {
      let at: Element | null = this;
      while (at && !Element.prototype.matches.call(at, selector))
        at = Reflect.get(Node.prototype, 'parentElement', at);
      return at;
    };
  };
  const form = (inside: string) => `<form class="ad-head top_banner"><input type="hidden">${inside}</form>`;
  const prose = '가온시는 새 다리의 이름을 시민에게 묻기로 했다고 열흘날 밝혔다. 이름은 가을에 정한다.';

  it.each(
    'matches getAttribute hasAttribute setAttribute removeAttribute contains closest parentElement textContent querySelector querySelectorAll getElementsByTagName children childNodes childElementCount firstElementChild previousElementSibling nextElementSibling nextSibling compareDocumentPosition isConnected nodeType id'.split(
      ' ',
    ),
  )('costs only what is in it: %s', async (name) => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const forms = `${form(`${AD}${prose}<b>광고</b>`)}<p>이웃</p><div>${form(AD)}</div>`;
    const page = declutter(articlePage(`${forms}<p>이웃</p><div id="noise">${AD}</div><p>이웃</p>`));
    const insert = (html: string) => page.document.body.insertAdjacentHTML('beforeend', html);
    hideProperties(page.dom.window, name);
    mendClosest(page.dom.window);
    // While it is loading, then when it is loaded.
    page.work.setShown('', false);
    await page.settle();
    expect(page.isHidden('noise')).toBe(true);
    insert(forms);
    hideProperties(page.dom.window, name);
    page.document.querySelector('form div')?.insertAdjacentHTML('beforeend', BOX);
    insert(`<div id="late">${AD}</div><p>끝</p>${BOX}`);
    await page.settle();
    expect(page.isHidden('late')).toBe(true);
    expect(page.document.querySelector('body > aside')?.hasAttribute('data-jeongdok-hidden')).toBe(true);
    page.stop();
    expect(page.document.documentElement.outerHTML).not.toContain('data-jeongdok');
    report.mockRestore();
  });
});

describe('pages of all kinds', () => {
  it('hides nothing and says so when a rule would take the article away', async () => {
    const rule = { name: '가온일보', hosts: ['gaon.test'], hide: ['#page'] };
    const page = declutter(articlePage(AD), rule);
    await page.settle();
    expect(page.hidden).toEqual([]);
    expect(page.document.documentElement.outerHTML).not.toContain('data-jeongdok');
  });

  it('hides again on the next article that a page goes on to', async () => {
    const rule = { name: '가온일보', hosts: ['gaon.test'], hide: ['.outer'] };
    const page = declutter(articlePage(AD).replace('id="page"', 'id="page" class="outer"'), rule);
    await page.settle();
    expect(page.work.isRefused()).toBe(true);
    page.document.getElementById('page')?.removeAttribute('class');
    page.dom.window.history.pushState(null, '', '/news/8');
    page.document.body.insertAdjacentHTML('beforeend', `<p>이웃</p><div id="noise">${AD}</div>`);
    await page.settle();
    expect(page.work.isRefused()).toBe(false);
    expect(page.isHidden('noise')).toBe(true);
    expect(page.document.documentElement.hasAttribute(ON_MARK)).toBe(true);
  });

  it('starts without a body and looks at it when it comes', async () => {
    const page = declutter('<html></html>');
    page.document.body.remove();
    const late = page.document.createElement('body');
    late.innerHTML = `<div id="noise">${AD}</div><p>이웃</p>`;
    page.document.documentElement.append(late);
    await page.settle();
    expect(page.isHidden('noise')).toBe(true);
  });

  it('does nothing when it is stopped before it starts', () => {
    expect(declutter('<body></body>').hidden).toBeNull();
  });

  it('looks at each of many slots as often as at each of few', async () => {
    const countQuestions = async (slots: number) => {
      const page = declutter(articlePage(''));
      await page.settle();
      const contains = vi.spyOn(page.dom.window.Node.prototype, 'contains');
      page.document.body.insertAdjacentHTML(
        'beforeend',
        '<p>이웃</p><ins class="adsbygoogle"></ins>'.repeat(slots),
      );
      await page.settle();
      expect(page.hidden).toHaveLength(slots);
      return contains.mock.calls.length / slots;
    };
    expect(await countQuestions(200)).toBeLessThan(2 * (await countQuestions(20)));
  });

  it('asks nothing of each slot for each of many insertions', async () => {
    const row = '<p>이웃</p><ins class="adsbygoogle"></ins><p>이웃</p><div class="row"></div>';
    const page = declutter(articlePage(row.repeat(60)));
    await page.settle();
    expect(page.hidden).toHaveLength(60);
    const contains = vi.spyOn(page.dom.window.Node.prototype, 'contains');
    for (const place of page.document.querySelectorAll('.row'))
      place.insertAdjacentHTML('beforeend', '<b>새 말</b>'.repeat(5));
    await page.settle();
    // The search of the DOM library asks some 20 times for each, a question about each slot would be 60.
    expect(contains.mock.calls.length).toBeLessThan(40 * 300);
  });

  it('counts sentences that are written again and again once', async () => {
    const sentence = '가온시는 올해 강변 산책로를 넓히고 나무 삼백 그루를 심기로 했다고 지난 열흘날 밝혔다.';
    const list = `<div id="list"><h3>가온 사람들의 저녁</h3><ul>${ENTRIES}</ul></div>`;
    const page = declutter(articlePage('<div id="place"></div><p>이웃</p><div id="ticker"></div>'));
    const ticker = page.document.getElementById('ticker');
    for (let time = 0; ticker && time < 12; time += 1) {
      ticker.textContent = `${sentence} ${sentence}`;
      await page.settle();
    }
    page.document.getElementById('place')?.insertAdjacentHTML('beforeend', list);
    await page.settle();
    expect(page.isHidden('list')).toBe(true);
  });

  it('is not held up by a name or an address without end', () => {
    // Each letter with each would not end in the time that a test has.
    const [name, address] = [`ad${'_'.repeat(300_000)}!`, `//shop.test/${'_ad'.repeat(100_000)}!`];
    const page = declutter(
      articlePage(`<div class="${name}"><ins class="${name}"></ins></div><a href="${address}"><img></a>`),
    );
    expect(page.isHidden('story')).toBe(false);
  });

  it('takes a find in for each that it holds', () => {
    const slot = '<ins class="adsbygoogle"></ins>';
    const page = declutter(
      articlePage(`<div id="noise"><p>광고</p><div>${slot}<b>01</b></div>${slot}</div>`),
    );
    expect(page.isHidden('noise')).toBe(true);
    expect(page.hidden).toHaveLength(1);
    expect(page.document.querySelectorAll('[data-jeongdok-hidden]')).toHaveLength(1);
  });

  it('walks deep pages', () => {
    const deep = `${'<div>'.repeat(600)}${AD}${'</div>'.repeat(600)}`;
    expect(declutter(articlePage(deep)).hidden?.length).toBeGreaterThan(0);
  });
});

describe('around what is hidden', () => {
  const AD = '<ins class="adsbygoogle"></ins>';

  it.each([
    ['what makes the page go on loading', '<div id="loader"></div>'],
    ['the same by another name', '<div class="scroll-sentinel"></div>'],
    [
      'a link with a picture behind it',
      '<a href="/news/9" style="display:block;height:200px;background:url(/p.jpg)"></a>',
    ],
  ])('a wrapper stays with %s', (_name, beside) => {
    const page = declutter(articlePage(`<div id="more">${AD}${beside}</div><p>이웃 마을 이야기</p>`));
    expect(page.hidden).toHaveLength(1);
    expect(page.isHidden('more')).toBe(false);
  });

  it('a wrapper goes with what else is empty', () => {
    const page = declutter(articlePage(`<div id="more">${AD}<div class="clear"></div></div><p>이웃</p>`));
    expect(page.isHidden('more')).toBe(true);
  });
});

describe('a plea with a field', () => {
  const LETTER =
    '<section id="letter"><h3>가온일보 뉴스레터</h3><p>매일 아침 <b>뉴스</b>레터를 무료로 받아보세요.</p><form><input id="mail" type="email" placeholder="이메일"><button>구독하기</button></form><button>✕</button></section>';
  const open = async (typed: string) => {
    const page = declutter(articlePage('<p>이웃 마을 이야기</p>'));
    page.document.body.insertAdjacentHTML('beforeend', LETTER);
    const field = page.document.querySelector<HTMLInputElement>('#mail');
    if (field) field.value = typed;
    field?.focus();
    await page.settle();
    return page;
  };

  it('is hidden, but not while its reader is writing in it', async () => {
    expect((await open('')).isHidden('letter')).toBe(true);
    expect((await open('doyun')).isHidden('letter')).toBe(false);
  });

  it('is told of by its words, without what closes it, and with room between its lines', async () => {
    const page = await open('');
    const words = page.work.readFinds().hidden.map((find) => find.words);
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/^(?:가온일보 뉴스레터|매일 아침 뉴스레터를)/);
    expect(words[0]).not.toMatch(/✕|뉴스레터매일/);
  });
});
