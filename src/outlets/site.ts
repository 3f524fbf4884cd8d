/** Under which names are given out in Korea (https://publicsuffix.org/list/): kinds of owners, and regions. */
const KOREAN =
  /^(?:ac|ai|co|es|go|hs|io|it|kg|me|mil|ms|ne|or|pe|re|sc|seoul|busan|daegu|incheon|gwangju|daejeon|ulsan|gyeonggi|gangwon|chungbuk|chungnam|jeonbuk|jeonnam|gyeongbuk|gyeongnam|jeju)\.kr$/;
/** The same elsewhere: beside a country's own label these stand for a kind of owner ("co.jp", "com.au"). */
const FOREIGN = /^(?:com?|org?|gov?|net?|ac|edu|mil)\.(?!kr$)[a-z]{2}$/;

/** The part of a host that its owner registered: "hani.co.kr" of "img.hani.co.kr". A numeric address is whole. */
export function siteOf(host: string): string {
  if (isNumeric(host)) return host;
  const labels = host.split('.');
  return labels.slice(isPublicSuffix(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}

/** Whether two hosts are of one owner: "m.hani.co.kr" and "img.hani.co.kr". */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

/** Whether `host` is `domain` or one of its subdomains. */
export function isHostWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether an address is where a site begins; some systems have their articles there too, told apart by what is asked for. */
export function isSiteRoot({ pathname, search }: URL): boolean {
  return pathname === '/' && search === '';
}

/** Whether a host is nobody's site, since others register names under it: "co.kr", "seoul.kr", "kr". */
export function isPublicSuffix(host: string): boolean {
  return KOREAN.test(host) || FOREIGN.test(host) || !host.includes('.');
}

/** Whether a host is an IP address ("127.0.0.1", "[::1]"), which has no subdomains. */
export function isNumeric(host: string): boolean {
  return /^[\d.]+$|^\[/.test(host);
}

/** Whether a host is that of a portal, whose pages carry articles of many outlets. */
export function isPortal(host: string): boolean {
  return /(?:^|\.)(?:naver|daum|nate|zum|msn)\.(?:com|net)$/.test(host);
}

/** Reads the host out of an absolute or protocol-relative address; null for a relative one. */
export function readHost(address: string): string | null {
  const start = address.indexOf('//');
  // What stands before is "https:" or nothing.
  if (start < 0 || start > 8) return null;
  return /^[^/:?#]+/.exec(address.slice(start + 2))?.[0].toLowerCase() ?? null;
}

/** Path and question of an address, without its host and its fragment. */
export function withoutHost(address: string): string {
  return address.replace(/^(?:https?:)?\/\/[^/]*|#.*$/gs, '');
}
