import type { Cleaning } from './step.ts';

/** Makes links absolute, so that they still lead somewhere outside the page; what leads nowhere is plain text again. */
export function resolveLinks(cleaning: Cleaning): void {
  for (const link of cleaning.root.querySelectorAll('a')) {
    const address = resolve(link.getAttribute('href') ?? '', cleaning.url);
    if (address) link.setAttribute('href', address);
    else link.replaceWith(...link.childNodes);
  }
}

function resolve(href: string, base: URL): string | null {
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}
