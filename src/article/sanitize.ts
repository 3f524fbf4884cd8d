import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { readMember } from '../dom/clobbering.ts';

/** A window whose constructors the sanitizer may use: the page's own, or an extension page's. */
type HostWindow = Window & typeof globalThis;

/** The markup of an article, and nothing else: no style, no class, no id, no form, no frame. */
const ALLOWED: Config = {
  ALLOWED_TAGS: [
    ...['p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'pre', 'hr', 'br'],
    ...['figure', 'figcaption', 'img', 'a', 'strong', 'em', 'b', 'i', 'sub', 'sup'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  ALLOWED_ATTR: ['href', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan', 'start'],
  ADD_URI_SAFE_ATTR: ['width', 'height', 'colspan', 'rowspan', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
  // A policy of its own would be reported to the page as a violation of the page's rules.
  TRUSTED_TYPES_POLICY: null,
};

const sanitizers = new WeakMap<HostWindow, DOMPurify>();

/**
 * Writes an element or a string of markup as safe article markup.
 * @param root of an element only the content is written
 * @throws when the window cannot run the sanitizer: unsafe markup is never handed back
 */
export function sanitizeHtml(root: Element | string, window: HostWindow): string {
  return openSanitizer(window).sanitize(root, ALLOWED);
}

/** Like sanitizeHtml, as nodes that can be put into the document of `window`. */
export function sanitizeToFragment(html: string, window: HostWindow): DocumentFragment {
  return openSanitizer(window).sanitize(html, { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
}

/** Like sanitizeHtml, as an element whose document loads nothing: for what reads markup as a tree. */
export function sanitizeToElement(html: string, window: HostWindow): Element {
  const fragment = sanitizeToFragment(html, window);
  const element = fragment.ownerDocument.createElement('div');
  element.append(fragment);
  return element;
}

function openSanitizer(window: HostWindow): DOMPurify {
  const known = sanitizers.get(window);
  if (known) return known;
  const sanitizer = createDOMPurify(shieldedWindow(window));
  if (!sanitizer.isSupported)
    throw new Error('expected a window that can run the sanitizer, got one that cannot');
  sanitizer.addHook('uponSanitizeAttribute', (element, attribute) => {
    const { attrName: name, attrValue: value } = attribute;
    if (name === 'src' && !/^https?:/i.test(value)) attribute.keepAttr = false;
    // Only of a picture, and only as pixels.
    const isSize = name === 'width' || name === 'height';
    if (isSize && !(element.nodeName === 'IMG' && /^\d{2,4}$/.test(value))) attribute.keepAttr = false;
    if (name === 'start' && !(element.nodeName === 'OL' && /^\d{1,4}$/.test(value)))
      attribute.keepAttr = false;
  });
  sanitizer.addHook('afterSanitizeAttributes', (element) => {
    if (element.nodeName === 'IMG' && !element.hasAttribute('src')) element.remove();
  });
  sanitizers.set(window, sanitizer);
  return sanitizer;
}

/**
 * The constructors of a window around an empty document. The page's own document would not do: a
 * `<form name="implementation">` in it makes the sanitizer believe that it is not supported, and it would then hand
 * the markup back as it came.
 */
function shieldedWindow(window: HostWindow): WindowLike {
  const {
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
  } = window;
  const document = readMember(window.document, 'implementation').createHTMLDocument('');
  const constructors = { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap };
  return { document, ...constructors, HTMLFormElement, DOMParser };
}
