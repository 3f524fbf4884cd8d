/**
 * What a page must not decide about an element while the reader stands over it: pages hide, fade, move or freeze
 * their root to keep others out.
 */
const ROOT_STYLE = {
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
const FREEZING = ['inert', 'hidden', 'aria-hidden'] as const;

/** Attributes by which a page may hide or freeze its root while the reader stands over it. */
export const HIDING_ATTRIBUTES = ['style', ...FREEZING] as const;

/** A root that is harmless to what we show over it. */
export type HardenedRoot = {
  /** Whether the page has made it harmful again. */
  isUndone(): boolean;
  /** Makes it harmless once more; what the page wants by then is given back in the end too. */
  again(): void;
  /** Gives the root back as it was; what the page changed meanwhile is left to the page. */
  giveBack(): void;
};

/** Makes the page's root harmless to what we show over it. */
export function hardenRoot(root: HTMLElement): HardenedRoot {
  const styleBefore = root.getAttribute('style');
  const frozenBefore = new Map<string, string>();
  const unfreeze = () => {
    for (const name of FREEZING) {
      const value = root.getAttribute(name);
      if (value !== null) frozenBefore.set(name, value);
      root.removeAttribute(name);
    }
  };
  unfreeze();
  const before = setImportant(root, ROOT_STYLE);
  const styleOfOurs = root.getAttribute('style');
  const ours = readValues(root, Object.keys(ROOT_STYLE));
  let isChanged = false;
  /** What the page has set otherwise since, with its place among ours. */
  const findUndone = () =>
    [...readValues(root, Object.keys(ROOT_STYLE)).entries()].filter(
      ([at, { value, priority }]) => value !== ours[at]?.value || priority !== ours[at]?.priority,
    );

  return {
    isUndone: () => FREEZING.some((name) => root.hasAttribute(name)) || findUndone().length > 0,
    again() {
      unfreeze();
      for (const [at, undone] of findUndone()) {
        before[at] = undone;
        isChanged = true;
        root.style.setProperty(undone.name, ours[at]?.value ?? '', 'important');
      }
    },
    giveBack() {
      for (const [name, value] of frozenBefore) if (!root.hasAttribute(name)) root.setAttribute(name, value);
      if (root.getAttribute('style') === styleOfOurs && !isChanged) restoreAttribute(root, styleBefore);
      else restoreValues(root, before);
    },
  };
}

/** An inline property, as it is. */
type InlineValue = { name: string; value: string; priority: string };

/**
 * Sets inline properties that no stylesheet of the page can override.
 * @returns the values and priorities before
 */
export function setImportant(element: HTMLElement, style: Record<string, string>): InlineValue[] {
  const before = readValues(element, Object.keys(style));
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
  return before;
}

function readValues({ style }: HTMLElement, names: string[]): InlineValue[] {
  return names.map((name) => ({
    name,
    value: style.getPropertyValue(name),
    priority: style.getPropertyPriority(name),
  }));
}

function restoreAttribute(root: HTMLElement, style: string | null): void {
  if (style === null) root.removeAttribute('style');
  if (style !== null) root.setAttribute('style', style);
}

function restoreValues(root: HTMLElement, before: InlineValue[]): void {
  for (const { name, value, priority } of before) {
    if (value) root.style.setProperty(name, value, priority);
    if (!value) root.style.removeProperty(name);
  }
}
