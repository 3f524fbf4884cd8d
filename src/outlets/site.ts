// Beside a country's own label these stand for a kind of site, not for its owner ("co.kr", "or.kr", "com.au").
const kinds = /^(?:com?|org?|gov?|net?|re|pe|ac|edu|mil|hs|ms|es)$/;

/** The part of a host that its owner registered: "hani.co.kr" of "img.hani.co.kr". A numeric address is whole. */
export function siteOf(host: string): string {
  if (isNumeric(host)) return host;
  const labels = host.split('.');
  const hasKind = labels.at(-1)?.length === 2 && kinds.test(labels.at(-2) ?? '');
  return labels.slice(hasKind ? -3 : -2).join('.');
}

/** Whether a host is an IP address ("127.0.0.1", "[::1]"), which has no subdomains. */
export function isNumeric(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host);
}
