/** The part of a host that its owner registered: "hani.co.kr" of "img.hani.co.kr". */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const isKorean = labels.at(-1) === 'kr' && /^(?:co|or|go|ne|re|pe|ac)$/.test(labels.at(-2) ?? '');
  return labels.slice(isKorean ? -3 : -2).join('.');
}
