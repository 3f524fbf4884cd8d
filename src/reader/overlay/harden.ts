/**
 * What a page must not decide about an element while the reader stands over it: pages hide, fade, move or freeze
 * their root to keep others out.
 */
const rootStyle = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  filter: 'none',
  'backdrop-filter': 'none',
  'clip-path': 'none',
  mask: 'none',
  perspective: 'none',
  contain: 'none',
  'content-visibility': 'visible',
  'mix-blend-mode': 'normal',
  'pointer-events': 'auto',
  zoom: '1',
  // The page behind must not show a second scroll bar.
  overflow: 'hidden',
} as const;

/** Attributes of the root that would freeze or hide everything in it. */
const freezing = ['inert', 'hidden', 'aria-hidden'] as const;

/**
 * Makes the page's root harmless to what we show over it.
 * @returns a function that gives the root back as it was; what the page changed meanwhile is left to the page
 */
export function hardenRoot(root: HTMLElement): () => void {
  const styleBefore = root.getAttribute('style');
  const frozenBefore = freezing.map((name) => [name, root.getAttribute(name)] as const);
  for (const name of freezing) root.removeAttribute(name);
  const valuesBefore = setImportant(root, rootStyle);
  const styleOfOurs = root.getAttribute('style');

  return () => {
    for (const [name, value] of frozenBefore) {
      if (value !== null && !root.hasAttribute(name)) root.setAttribute(name, value);
    }
    if (root.getAttribute('style') === styleOfOurs) restoreAttribute(root, styleBefore);
    else restoreValues(root, valuesBefore);
  };
}

/**
 * Sets inline properties that no stylesheet of the page can override.
 * @returns the values and priorities before
 */
export function setImportant(
  element: HTMLElement,
  style: Record<string, string>,
): [string, string, string][] {
  return Object.entries(style).map(([name, value]) => {
    const before: [string, string, string] = [
      name,
      element.style.getPropertyValue(name),
      element.style.getPropertyPriority(name),
    ];
    element.style.setProperty(name, value, 'important');
    return before;
  });
}

function restoreAttribute(root: HTMLElement, style: string | null): void {
  if (style === null) root.removeAttribute('style');
  if (style !== null) root.setAttribute('style', style);
}

function restoreValues(root: HTMLElement, before: [string, string, string][]): void {
  for (const [name, value, priority] of before) {
    if (value) root.style.setProperty(name, value, priority);
    if (!value) root.style.removeProperty(name);
  }
}
