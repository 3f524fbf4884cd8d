import fc from 'fast-check';

/** Breaks markup somewhere; places are shares of its length. */
type Damage = (html: string) => string;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const at = (html: string, where: number) => Math.floor(where * html.length);
const insert = (html: string, where: number, text: string) =>
  html.slice(0, at(html, where)) + text + html.slice(at(html, where));

const CUT = share.map(
  (where): Damage =>
    (html) =>
      html.slice(0, at(html, where)),
);

const DROP_TAG = share.map(
  (where): Damage =>
    (html) => {
      const tags = [...html.matchAll(/<[^>]*>/g)];
      const tag = tags[Math.min(tags.length - 1, Math.floor(where * tags.length))];
      return tag ? html.slice(0, tag.index) + html.slice(tag.index + tag[0].length) : html;
    },
);

const swapTags = fc.tuple(share, share).map(
  ([one, other]): Damage =>
    (html) => {
      const parts = html.split(/(<[^>]*>)/);
      const places = parts.flatMap((part, place) => (part.startsWith('<') ? [place] : []));
      const from = places[Math.floor(one * (places.length - 1))];
      const to = places[Math.floor(other * (places.length - 1))];
      if (from === undefined || to === undefined) return html;
      [parts[from], parts[to]] = [parts[to] ?? '', parts[from] ?? ''];
      return parts.join('');
    },
);

const garble = fc
  .tuple(
    share,
    fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '=',
      '&',
      '\0',
      '/',
      '<!--',
      '<![CDATA[',
      '&#xFFFFFFFF;',
      '&#0;',
      '&nosuch;',
      '</p>',
      '</div></div></div>',
      '\ud800',
    ),
  )
  .map(
    ([where, text]): Damage =>
      (html) =>
        insert(html, where, text),
  );

const nest = fc
  .tuple(
    share,
    fc.integer({ min: 50, max: 400 }),
    fc.constantFrom('div', 'span', 'b', 'table><tr><td', 'blockquote', 'li', 'form', 'a href="#"'),
  )
  .map(
    ([where, depth, tag]): Damage =>
      (html) =>
        insert(html, where, `<${tag}>`.repeat(depth)),
  );

const CLOBBERS = [
  'querySelector',
  'querySelectorAll',
  'documentElement',
  'defaultView',
  'implementation',
  'localName',
  'nodeName',
  'parentNode',
  'children',
  'childNodes',
  'attributes',
  'className',
  'getAttribute',
  'textContent',
  'firstChild',
  'nextSibling',
  'remove',
  'body',
  'head',
  'title',
];

const clobber = fc.tuple(share, fc.constantFrom(...CLOBBERS), fc.boolean()).map(
  ([where, name, isForm]): Damage =>
    (html) =>
      insert(
        html,
        where,
        isForm
          ? `<form><input name="${name}"><input id="${name}">`
          : `<form name="${name}"></form><img name="${name}">`,
      ),
);

const attribute = fc
  .tuple(
    share,
    fc.constantFrom('class', 'id', 'style', 'href', 'src', 'itemprop', 'hidden', 'colspan'),
    fc.string({ maxLength: 12, unit: 'binary' }),
  )
  .map(
    ([where, name, value]): Damage =>
      (html) => {
        const tags = [...html.matchAll(/<[a-z]+\d?/g)];
        const tag = tags[Math.floor(where * (tags.length - 1))];
        return tag
          ? `${html.slice(0, tag.index + tag[0].length)} ${name}="${value}"${html.slice(tag.index + tag[0].length)}`
          : html;
      },
  );

/** One to six kinds of damage, one after the other. */
export const damage: fc.Arbitrary<Damage> = fc
  .array(fc.oneof(CUT, DROP_TAG, swapTags, garble, nest, clobber, attribute), { minLength: 1, maxLength: 6 })
  .map((steps) => (html) => steps.reduce((broken, step) => step(broken), html));
