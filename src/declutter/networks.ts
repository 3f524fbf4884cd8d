/** Slots that ad networks mark in a way nobody else uses; a stylesheet can know them before first paint. */
export const networkSelectors: readonly string[] = [
  // Google and ADOP; Kakao and MediaIndex; viewus. An insertion in a text may be called "added".
  'ins[class*="adsby"]',
  'ins[class*="_ad_" i]',
  'ins[class*="-ad"]',
  '[id^="div-gpt-ad"]',
  '[id^="google_ads_iframe"]',
  '[id^="dablewidget_"]',
  '[id^="taboola-"]',
  '[id^="mobon"]',
  '.mobon_toast',
  '[id^="targetpushAd_"]',
  '[id^="ADOP_"]',
  '._popIn_recommend',
  '#_popIn_recommend',
  '[id^="admaru"]',
  '[id^="adMall_popup_"]',
];

// Networks and resellers whose host does not say what it serves.
const networkHosts = new Set(
  (
    'doubleclick.net googlesyndication.com googleadservices.com dable.io taboola.com outbrain.com criteo.com criteo.net mediacategory.com mobwithad.com ' +
    'realclick.co.kr adop.cc interworksmedia.co.kr planbplus.co.kr popin.cc tenping.kr linkprice.com clickmon.co.kr ' +
    'coupa.ng ad4989.co.kr imadrep.co.kr phaserep.com priel.co.kr ednplus.com mncmedia.co.kr contentsfeed.com ' +
    'tpmn.co.kr innorame.com admaru.com adscale.com bidrich.com tadapi.info veta.naver.com'
  ).split(' '),
);

// A whole label of the host ("ad.khan.co.kr", "adservice.hani.co.kr", "ads-partners.coupang.com"), never a piece of a word.
const adLabel =
  /^(?:(?:www|[a-z])?ads?|adv|click|clk|ader|display-?ads?|adw|adc|adcr|adx|adex|adreal|advod|ad(?:service|server|image|img|network)s?|imgnewad|ads-partners)\d*$/;

/** Paths of ad servers that sit on the outlet's own host (the RealMedia family above all). */
const adPath = /\/(?:RealMedia\/ads|adstream_|section-adv|adserver)\b|\/adstream_/i;

/** A folder, a file or a question of an address that says what comes from there ("/ad/click", "/wcms_banner/l1.jpg", "/ad?site=1"). */
const adFolder =
  /[/_](?:ads?|adv|ad_?click|click|banner(?:s|pop)?|bnr)(?:[/?.]|_[\w-]*[/.]|[\w-]*\.(?:jpe?g|png|gif|webp))/i;

/** Whether the path of an address says that it is an advertisement's: proof only beside other signs. */
export function isAdFolder(address: string): boolean {
  return adFolder.test(address);
}

/** Whether an address (as written in the page, maybe without its protocol) leads to an ad server. */
export function isAdAddress(address: string): boolean {
  if (address === '') return false;
  const host = readHost(address);
  return (host !== null && isAdHost(host)) || adPath.test(address);
}

function isAdHost(host: string): boolean {
  const labels = host.split('.');
  // The last label is the country or the kind of site.
  return labels.some(
    (label, at) =>
      at < labels.length - 1 && (adLabel.test(label) || networkHosts.has(labels.slice(at).join('.'))),
  );
}

/** Whether a frame's address is that of a film or of a post, whose title may say anything. */
export function isEmbed(address: string): boolean {
  return /\/embed\b|\bplayer\b|youtube|vimeo|instagram|facebook|twitter/i.test(address);
}

/** Reads the host out of an absolute or protocol-relative address; null for a relative one. */
export function readHost(address: string): string | null {
  const start = address.indexOf('//');
  // What stands before is "https:" or nothing.
  if (start < 0 || start > 8) return null;
  return /^[^/:?#]+/.exec(address.slice(start + 2))?.[0].toLowerCase() ?? null;
}
