import { ASIDE_ATTRIBUTE } from './text-map.ts';

/** Says beside a link to a video or a post which site it leads to, and sets its figure apart. */
export function nameEmbedSites(body: DocumentFragment): void {
  for (const figure of body.querySelectorAll('figure')) {
    const link = figure.querySelector<HTMLAnchorElement>(':scope > a');
    if (!link || figure.querySelector('img') || !isAlone(link)) continue;
    const host = hostOf(link.href);
    if (!host) continue;
    figure.classList.add('embed');
    const site = body.ownerDocument.createElement('span');
    site.className = 'site';
    site.setAttribute(ASIDE_ATTRIBUTE, '');
    site.textContent = ` ${host.replace(/^(?:www|m)\./, '')}`;
    link.append(site);
  }
}

/** But for a caption. */
function isAlone(link: Element): boolean {
  const others = [...(link.parentNode?.childNodes ?? [])].filter((node) => node !== link);
  return others.every((node) => node.nodeName === 'FIGCAPTION' || node.textContent?.trim() === '');
}

/** @returns null for an address of no site: none at all, a broken one, or one of a mailbox */
function hostOf(address: string): string | null {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return host === '' ? null : host;
}
