import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  findControl,
  isTitled,
  leadsAway,
  readNames,
  refersTo,
} from '../../../src/declutter/layers/pressed-control.ts';

const open = (html: string) => {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`${selector} is not on the page`);
    return found;
  };
};

/** The control that a press on an element is about. */
const press = (target: Element) => {
  const window = target.ownerDocument.defaultView as unknown as JSDOM['window'];
  let control: Element | null = null;
  const note = (event: unknown) => {
    control = findControl(event as Event, window as unknown as Window);
  };
  window.addEventListener('click', note, { once: true });
  target.dispatchEvent(new window.Event('click', { bubbles: true, composed: true }));
  return control;
};

describe('the control that is pressed', () => {
  it.each([
    ['a button around what is pressed', '<button id="control"><i>달</i></button>'],
    [
      'what the pointer shows as one, as a whole',
      '<p><span id="control" style="cursor: pointer"><i>달</i></span></p>',
    ],
    ['what keys reach', '<div id="control" tabindex="0"><i>달</i></div>'],
  ])('is %s', (_, html) => {
    const find = open(html);
    expect(press(find('i'))).toBe(find('#control'));
  });

  it.each([
    ['words', '<p><i>달</i></p>'],
    ['a form, whose inputs may take the place of its members', '<form tabindex="0"><i>달</i></form>'],
  ])('is none on %s', (_, html) => {
    expect(press(open(html)('i'))).toBe(null);
  });
});

describe('the names of a control', () => {
  it.each([
    ['<button>가람 소식</button>', ['가람 소식']],
    ['<button title="가람 소식"><img alt="편지" src="/letter.png"></button>', ['가람 소식', '편지']],
    ['<button aria-label="닫기">×</button>', []],
    ['<button>가</button>', []],
    ['<button>가람의 소식을 아침마다 편지로 받아 봅니다</button>', []],
  ])('%s: %j', (html, names) => {
    expect(readNames(open(html)('button'))).toEqual(names);
  });
});

it('a link leads away unless it stays on the page', () => {
  const find = open('<a id="away" href="/letter"></a><a id="stays" href="#letter"></a>');
  expect([leadsAway(find('#away')), leadsAway(find('#stays'))]).toEqual([true, false]);
});

describe('a layer', () => {
  const find = open(
    '<button id="one" aria-controls="head letter"></button><button id="other" class="letters"></button>' +
      '<form id="letter"><input name="querySelectorAll"><h2>가람 소식</h2><p><button>구독하기</button></p></form>',
  );

  it('is what a control is about that names its id', () => {
    expect(refersTo(find('#one'), find('#letter'))).toBe(true);
    expect(refersTo(find('#other'), find('#letter'))).toBe(false);
  });

  it('has a title in its words, not in what is pressed in it', () => {
    expect(isTitled(find('#letter'), ['가람 소식'])).toBe(true);
    expect(isTitled(find('#letter'), ['구독하기'])).toBe(false);
    expect(isTitled(find('#letter'), ['소식'])).toBe(false);
  });
});
