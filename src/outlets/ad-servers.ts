import { readHost } from './site.ts';

// A whole label of the host: what serves ads ("ad.khan.co.kr", "adservice.hani.co.kr", "ads-partners.coupang.com"), never
// a piece of a word; then networks and resellers whose name does not say so.
const AD_LABEL =
  /^(?:(?:(?:www|[a-z])?ads?|ad(?:v|er|w|cr?|e?x|n|real|vod|service|server|image|img|network)s?|cli?c?k|display-?ads?|imgnewad|ads-partners|ad-ya|adtive|[a-z]+-ads)\d*|doubleclick|googlesyndication|googleadservices|dable|taboola|outbrain|criteo|mediacategory|mobwithad|realclick|adop|interworksmedia|planbplus|popin|tenping|linkprice|clickmon|coupa|ad4989|imadrep|phaserep|priel|ednplus|mncmedia|contentsfeed|tpmn|innorame|buzzvil|pincrux|tnkfactory|adison|adpopcorn|admaru|adscale|bidrich|tadapi|vast|veta|pubmine)$/;

/** Paths of ad servers that sit on the outlet's own host (the RealMedia family above all). */
const AD_PATH = /\/(?:RealMedia\/ads|adstream_|section-adv|adserver)\b|\/adstream_/i;

/** Whether an address (as written in the page, maybe without its protocol) leads to an ad server. */
export function isAdAddress(address: string): boolean {
  if (address === '') return false;
  const host = readHost(address);
  return (host !== null && isAdHost(host)) || AD_PATH.test(address);
}

/** The last label is the country or the kind of site. */
function isAdHost(host: string): boolean {
  return (
    host === 'link.coupang.com' ||
    host
      .split('.')
      .slice(0, -1)
      .some((label) => AD_LABEL.test(label))
  );
}
