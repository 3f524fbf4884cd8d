/**
 * Reads the address that a saved page gives itself.
 * @returns the canonical or og:url address, or null when the page names none that is absolute
 */
export function readPageUrl(document: Document): string | null {
  const named = [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return named.find((url) => url != null && /^https?:/i.test(url) && URL.canParse(url)) ?? null;
}
