import { isSameSite, readHost, withoutHost } from './site.ts';

const CLICK_COUNTER =
  /\/(?:ad|banner)[\w/]{0,100}(?:click|hit)\b|\/bannerpop\b|\/\w{0,20}click\.(?:php|aspx?|jsp|do|cgi)\?|[?&](?:bn|bsa_pro)_id=\d|\/adrotate-out\b|\/linkout\/\d|^javascript:\s*(?:void\()?[\w.]{0,30}(?:bridge|relay|banner|adclick|adlink)\w{0,10}\(\s*['"]/i;

/**
 * A very short path, asked for nothing but a code ("/r/c?k=wfrMpmL3pbM1Qj"): an article has a number or a name in its
 * address. The code has large and small letters, as identifiers of articles never do.
 */
const RELAY =
  /^(?:(?:https?:)?\/\/[^/]{1,80})?(?:\/(?!(?:v|tv|vod|pod)[/?])(?:[a-z]{1,3}|link|click|redir|goto|jump|track)){1,2}\?\w{1,8}=(?=[^&]{0,40}[a-z])(?=[^&]{0,40}[A-Z])[\w-]{12,60}(?:&|$)/;

/** The code may also be a folder behind several of a letter or three ("/s/u/4/7QpXz0aWk2LmN/open"); what ends in a file is stored there. */
const RELAY_FOLDER =
  /^(?:(?:https?:)?\/\/[^/]{1,80})?(?:\/\w{1,3}){2,5}\/(?=[^/]{0,60}[a-z])(?=[^/]{0,60}[A-Z])\w{6,60}(?:\/(?!\w+\.(?:jpe?g|png|gif|webp|avif|svg|mp4|pdf)$)[\w.]{1,30}){0,3}$/;

/**
 * Whether an address is that of a page which counts clicks on what the house has sold, and leads on
 * ("/bannerpop/click.html?no=3", "/side_click.php?no=3", "link.php?bn_id=3", "/r/c?k=wfrMpmL3pbM1Qj").
 */
export function isClickCounter(address: string): boolean {
  return CLICK_COUNTER.test(address) || RELAY.test(address) || RELAY_FOLDER.test(address);
}

const SOLD =
  /\/\/(?:[\w-]+\.)*(?:click|clk|adcr|aff)\.|\/adcr\b|\/click\/[\w-]+\?|\/\/link\.coupang\.|\/\/(?:[\w-]+\.)*(?:buzzvil|pincrux|tnkfactory|adison|adpopcorn|linkprice)\.|[?&]utm_medium=(?:native|banner|display|cp[cm]|paid|ads?)\b/i;

/** Whether an address says that who follows it is paid for: it counts clicks, belongs to an affiliate, or names a place that is sold. */
export function isSoldAddress(address: string): boolean {
  return SOLD.test(address);
}

/** The path and the question of an address on the site itself; null for any other. */
export function readOwnPath(page: URL, address: string): string | null {
  const host = readHost(address);
  if (host !== null && !isSameSite(host, page.hostname)) return null;
  const path = withoutHost(address);
  return path.startsWith('/') ? path : null;
}

/** Words in addresses of pages that are there to be read or used, and of files; a click counter has none of them. */
const READ =
  /article|news|story|stories|photo|arti\b|view|read|board|notice|galler|ima?ge?\b|pic|zoom|file|upload|attach|thumb|search|tag|log-?in|member|user|my\b|section|list|categor|video|tv|vod|live|special|series|issue|opinion|column|post|blog|magazine|book|comment|report|journal|print|share|down|app\b|store|help|sub(?:s|scri)|letter|poll|vote|\.(?:html?|xml|rss|jpe?g|png|gif|webp|avif|svg|pdf|mp4|zip|hwp)\b/i;

/** The day of an article, in its address. */
const DAY = /\d{4}\/?\d{2}\/?\d{2}/;
/** Folders that only redirects are in ("/go/", "/click/"); a date behind one is that on which the ad was booked. */
const LEADS_ON = /^\/(?:go|goto|rd|redir(?:ect)?|ck|clk|click|link|out|jump|track)\//;

/** A page that does nothing but redirect. */
const LEADING_PAGE =
  /\/(?:go|goto|out|redir(?:ect)?|click|ck|jump|track|move|landing)(?:\.(?:php|aspx?|jsp|do|cgi))?$/;

/** A folder that is no word of anything to be read ("/_edge/"). */
const INNER_FOLDER = /^\/_\w{1,12}\//;

/** Whether the path of an address says that it does nothing but lead on ("/_edge/go?k=9f21c", "/out/7a1"). */
export function onlyLeadsOn(address: string): boolean {
  const path = withoutHost(address);
  const [folders = ''] = path.split('?', 1);
  return LEADS_ON.test(path) || INNER_FOLDER.test(path) || LEADING_PAGE.test(folders);
}

/**
 * What stands before the code of an address that may count clicks: the folders before it, or the first answer of
 * its question ("/go/", "/cc/r?b=", "/v/go.php?"); null when it bears no code, or leads to what is read.
 * @param path of `readOwnPath`
 */
export function readCounter(path: string | null): string | null {
  if (path === null || path.length > 300 || READ.test(path)) return null;
  const leadsOn = LEADS_ON.test(path);
  if (!leadsOn && DAY.test(path)) return null;
  const [, folders = '', question = ''] = /^([^?]*)(?:\?([^=&]+=)[^&]*\d)?/s.exec(path) ?? [];
  const names = folders.split('/');
  const code = names.findIndex((name) => isCode(name) || (leadsOn && /^\d+$/.test(name)));
  if (code > 1) return names.slice(0, code).join('/').concat('/');
  // Else a folder that only looks like one: the code is in the question.
  if (code === 1 && names.length < 3) return null;
  if (LEADING_PAGE.test(folders) && /\?.*\d/s.test(path)) return `${folders}?`;
  // "/link/b?c=tw", "/_r/c?z=loan"
  const [asked] = leadsOn || INNER_FOLDER.test(path) ? (/^[^?]*\?[^=&]+=/.exec(path) ?? []) : [];
  if (asked) return asked;
  return question && folders !== '/' ? `${folders}?${question}` : null;
}

/** Articles have a number of six digits or more, or a name; "v2" is that of an interface. */
function isCode(name: string): boolean {
  return /^(?!\d{6}|v\d+$)[\w-]{2,20}$/.test(name) && /\d/.test(name);
}
