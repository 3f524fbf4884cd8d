import { routeOf } from '../dom/address.ts';
import { readQuery } from './query.ts';

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|spm|ref_src|cmpid|wickedid|n_media|n_query|n_rank|NaPm|fromapp|influxDiv|cloc)$/i;
/** Who led here, whatever the parameter is called: a portal by its name or by the number of its channel ("did=1195m"). */
const REFERRER = /^(?:\d{4}[mpsy]|(?:feed|offer)_[a-z]+|naver|daum|kakao|nate|zum|google)$/i;
/** How the hosts of a site begin that show its articles in another form. */
export const MOBILE_HOST = /^(?:www|m|mobile|amp|wap)\./;

/** Whether a parameter, decoded, only says where a reader came from. */
export function isTracking(name: string, value: string): boolean {
  return TRACKING.test(name) || REFERRER.test(value);
}

/** An address without what only says where a reader came from, and without its fragment, unless that is a route. */
export function withoutTracking(address: URL): URL {
  const url = new URL(address);
  if (!routeOf(url)) url.hash = '';
  const query = readQuery(url);
  const dropped = new Set(query.filter(([name, value]) => isTracking(name, value)).map(([name]) => name));
  if (dropped.size === 0) return url;
  // Written once: an address that loses its parameters one by one is written anew for each.
  const kept = new URLSearchParams();
  for (const [name, value] of query) if (!dropped.has(name)) kept.append(name, value);
  url.search = kept.toString();
  return url;
}
