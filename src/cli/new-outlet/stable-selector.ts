/** How far up to look for a name, and how many letters a box may hold beside the thing that is looked for. */
const LEVELS = 4;
/** Characters of a box that can stand for what it holds. */
const LONGEST_BOX = 160;

/** Classes that say how something looks or where it stands, not what it is. */
const LOOK =
  /^(?:-?[mp][trblxy]?-?\d|w-|h-|text-|bg-|flex|grid|block|inline|hidden|relative|absolute|border|rounded|items-|justify-|gap-|font-|leading-|tracking-|max-|min-|overflow-|(?:container|wrap|wrapper|inner|box|cont|content|contents|clearfix|cf|fl|fr|row|col|left|right|center|top|bottom|on|active|first|last|txt|tit)$)/;
/** A name and a hash that each build makes anew: "ArticleView_title__fDOCx". */
const HASHED_NAME = /^([A-Za-z][A-Za-z0-9-]*_[A-Za-z][A-Za-z0-9]*)__[\w-]{4,}$/;
/** Nothing but a hash. */
const HASH =
  /^(?:css|sc|jss|my|emotion|svelte|data-v)-|^(?=.*\d)(?=.*[A-Z])(?=.*[a-z])[A-Za-z\d]{5,12}$|^[a-z]+[A-Z]{2,}[A-Za-z]*$/;

/**
 * Finds a selector that will still find an element when the site is built anew.
 * @returns the selector of the element, or of a small box around it; null when nothing there has a lasting name
 */
export function findStableSelector(element: Element, root: Element): string | null {
  const own = findOwnSelector(element, root);
  if (own) return own;
  let holder = element.parentElement;
  for (let level = 0; holder && holder !== root && level < LEVELS; level++) {
    const name = findOwnSelector(holder, root);
    const inside = name && `${name} ${element.localName}`;
    if (inside && isOnly(inside, element, root)) return inside;
    if (name && (holder.textContent ?? '').trim().length <= LONGEST_BOX) return name;
    holder = holder.parentElement;
  }
  return null;
}

/** Like findStableSelector, by the element's own names alone. */
export function findOwnSelector(element: Element, root: Element): string | null {
  return listNames(element).find((selector) => isOnly(selector, element, root)) ?? null;
}

/** The likeliest to last come first. */
function listNames(element: Element): string[] {
  const { id, localName } = element;
  const names = /^[A-Za-z][\w-]*$/.test(id) && !/\d{3}/.test(id) && !HASH.test(id) ? [`#${id}`] : [];
  const property = element.getAttribute('itemprop');
  if (property && /^[A-Za-z]+$/.test(property)) names.push(`[itemprop=${property}]`);
  const classes = [...element.classList].filter((name) => /^[A-Za-z][\w-]*$/.test(name));
  const lasting = classes.filter(
    (name) => !HASHED_NAME.test(name) && !HASH.test(name) && !/\d{3}/.test(name),
  );
  const telling = lasting.filter((name) => !LOOK.test(name));
  names.push(...telling.map((name) => `.${name}`), ...telling.map((name) => `${localName}.${name}`));
  for (const name of classes) {
    const stem = HASHED_NAME.exec(name)?.[1];
    if (stem) names.push(`[class*=${stem}]`, `${localName}[class*=${stem}]`);
  }
  if (telling.length > 0 && lasting.length > 1) names.push(lasting.map((name) => `.${name}`).join(''));
  return names;
}

function isOnly(selector: string, element: Element, root: Element): boolean {
  const found = root.querySelectorAll(selector);
  return found.length === 1 && found[0] === element;
}
