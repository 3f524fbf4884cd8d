/** Sets a video or a post of another site, which stands in the body as a link alone in its figure, apart as such. */
export function linkEmbeds(body: DocumentFragment): void {
  for (const figure of body.querySelectorAll('figure')) {
    const link = figure.querySelector('a');
    if (!link || figure.querySelector('img') || figure.textContent !== link.textContent) continue;
    figure.classList.add('embed');
    const site = body.ownerDocument.createElement('span');
    site.className = 'site';
    site.setAttribute('data-aside', '');
    site.textContent = new URL(link.href).hostname.replace(/^(?:www|m)\./, '');
    link.append(' ', site);
  }
}
