import { CAPTIONS } from '../../captions.ts';
import { tidyText } from '../../text/letters.ts';
import type { Cleaning } from '../step.ts';
import { makeCaption } from './make-figure.ts';

/** A player or a post of another site: whose it is, and the page where it can be seen. */
type Embed = { label: string; address: string };

/** How sites that articles embed name what they show in the address of the frame, behind its host. */
const SITES: [hosts: RegExp, path: RegExp, embed: (id: string) => Embed][] = [
  [
    /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    /^\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    (id) => ({ label: 'YouTube 재생목록', address: `https://www.youtube.com/playlist?list=${id}` }),
  ],
  [
    /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    /^\/embed\/live_stream\?(?:.*&)?channel=([\w-]+)/,
    (id) => ({ label: 'YouTube 생방송', address: `https://www.youtube.com/channel/${id}/live` }),
  ],
  [
    /(?:^|\.)youtube(?:-nocookie)?\.com$/,
    /^\/(?:embed|shorts)\/(?!videoseries|live_stream)([\w-]{6,20})/,
    (id) => ({ label: 'YouTube 동영상', address: `https://www.youtube.com/watch?v=${id}` }),
  ],
  [
    /^tv\.naver\.com$/,
    /^\/embed\/(\d+)/,
    (id) => ({ label: '네이버TV 동영상', address: `https://tv.naver.com/v/${id}` }),
  ],
  [
    /^(?:(?:play-)?tv\.kakao\.com|kakaotv\.daum\.net)$/,
    /\/cliplink\/(\d+)/,
    (id) => ({ label: '카카오TV 동영상', address: `https://tv.kakao.com/v/${id}` }),
  ],
  [
    /^player\.vimeo\.com$/,
    /^\/video\/(\d+)/,
    (id) => ({ label: 'Vimeo 동영상', address: `https://vimeo.com/${id}` }),
  ],
  [
    /(?:^|\.)instagram\.com$/,
    /^\/((?:p|reel)\/[\w-]+)/,
    (id) => ({ label: '인스타그램 게시물', address: `https://www.instagram.com/${id}/` }),
  ],
  [
    /^platform\.(?:twitter|x)\.com$/,
    /^\/embed\/Tweet\.html\?(?:.*&)?id=(\d+)/i,
    (id) => ({ label: 'X 게시물', address: `https://x.com/i/status/${id}` }),
  ],
  [
    /(?:^|\.)tiktok\.com$/,
    /^\/(?:embed(?:\/v2)?|player\/v1)\/(\d+)/,
    (id) => ({ label: '틱톡 동영상', address: `https://www.tiktok.com/embed/v2/${id}` }),
  ],
  [
    /^open\.spotify\.com$/,
    /^\/embed(?:-podcast)?\/((?:episode|show|track|album|playlist)\/\w+)/,
    (id) => ({ label: '스포티파이 오디오', address: `https://open.spotify.com/${id}` }),
  ],
];
/** Sites whose frame is given the address of the page as a parameter, with what such an address looks like. */
const BY_PARAMETER: [frame: RegExp, parameter: string, page: RegExp, label: string][] = [
  [
    /^(?:[\w.-]+\.)?facebook\.com\/plugins\/(?:post|video)\.php/,
    'href',
    /^https:\/\/[\w.]*facebook\.com\//,
    '페이스북 게시물',
  ],
  [/^w\.soundcloud\.com\/player/, 'url', /^https:\/\/soundcloud\.com\//, '사운드클라우드 오디오'],
];
/** Where drawings of figures come from; their frames are pages of their own. */
const CHARTS = /^(?:datawrapper\.dwcdn\.net|e\.infogram\.com|flo\.uri\.sh|public\.flourish\.studio)$/;

/** Where a figure keeps the address of what it stands for, until the body is clean. */
const ADDRESS = 'data-embed';

/**
 * Puts a figure with a name in the place of each video and post of another site: nothing plays in a copy. Frames of whom
 * nobody knows (ads, counters, games of the outlet) are left to the steps after this one.
 */
export function nameEmbeds(cleaning: Cleaning): void {
  const { root, url, scratch } = cleaning;
  for (const element of root.querySelectorAll(
    'iframe, video, blockquote[data-instgrm-permalink], blockquote.twitter-tweet',
  )) {
    const embed = readEmbed(element, url);
    if (!embed) continue;
    const figure = scratch.createElement('figure');
    figure.setAttribute(ADDRESS, embed.address);
    figure.textContent = embed.label;
    const below = element.nextElementSibling;
    if (below?.matches(CAPTIONS)) {
      figure.append(makeCaption(scratch, tidyText(below.textContent ?? '')));
      below.remove();
    }
    findBox(element, root).replaceWith(figure);
  }
}

/** Links the names to where it can be seen. Not before: boxes of nothing but links are taken out. */
export function linkEmbeds({ root, scratch }: Cleaning): void {
  for (const figure of root.querySelectorAll(`figure[${ADDRESS}]`)) {
    const link = scratch.createElement('a');
    link.setAttribute('href', figure.getAttribute(ADDRESS) ?? '');
    const name = figure.firstChild;
    if (!name) continue;
    name.replaceWith(link);
    link.append(name);
    figure.removeAttribute(ADDRESS);
  }
}

/** The outermost box around a player that holds nothing else; its name would take the figure out as a widget. */
function findBox(player: Element, root: Element): Element {
  let box = player;
  for (let parent = box.parentElement; parent && parent !== root; parent = box.parentElement) {
    if (parent.childElementCount > 1 || tidyText(parent.textContent ?? '') !== '') break;
    box = parent;
  }
  return box;
}

function readEmbed(element: Element, page: URL): Embed | null {
  if (element.localName === 'video') return { label: '동영상', address: page.href };
  if (element.matches('blockquote.twitter-tweet')) return readTweet(element);
  const address = ['src', 'data-src', 'data-instgrm-permalink']
    .map((name) => element.getAttribute(name))
    .find((value) => value && URL.canParse(value, page.href));
  if (!address) return null;
  const url = new URL(address, page.href);
  return CHARTS.test(url.hostname) ? nameChart(element, url) : nameEmbed(url);
}

/** A post that its script has not drawn. @returns null for one with words of its own: it is a quote as it stands */
function readTweet(quote: Element): Embed | null {
  const link = [...quote.querySelectorAll('a')].at(-1);
  const id = /^https:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/.exec(
    link?.getAttribute('href') ?? '',
  )?.[1];
  const hasWords = /[가-힣a-z]/i.test((quote.textContent ?? '').replace(/https?:\S+/g, ''));
  return id && !hasWords ? { label: 'X 게시물', address: `https://x.com/i/status/${id}` } : null;
}

/** Its title, unless it is that of the tool ("Interactive or visual content"). */
function nameChart(element: Element, { host, pathname }: URL): Embed | null {
  const title = tidyText(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  const label = /[가-힣]/.test(title) ? `그래프: ${title}` : '그래프';
  return pathname === '/' ? null : { label, address: `https://${host}${pathname}` };
}

function nameEmbed({ hostname, pathname, search, searchParams }: URL): Embed | null {
  if (/^(?:www|maps)\.google\.(?:com|co\.kr)$/.test(hostname)) return nameMap(pathname, searchParams);
  for (const [frame, parameter, page, label] of BY_PARAMETER) {
    const address = frame.test(hostname + pathname) ? searchParams.get(parameter) : null;
    if (address && page.test(address)) return { label, address };
  }
  for (const [hosts, path, embed] of SITES) {
    const id = hosts.test(hostname) ? path.exec(pathname + search)?.[1] : undefined;
    if (id) return embed(id);
  }
  return null;
}

/** A map of Google's; that of a frame is a page only in a frame. */
function nameMap(path: string, search: URLSearchParams): Embed | null {
  if (!path.startsWith('/maps')) return null;
  const [, longitude, latitude] = /!2d(-?[\d.]+)!3d(-?[\d.]+)/.exec(search.get('pb') ?? '') ?? [];
  const place = search.get('q') ?? (latitude && `${latitude},${longitude}`);
  // https://developers.google.com/maps/documentation/urls/get-started
  const address = `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(place ?? '')}`;
  return place ? { label: '구글 지도', address } : null;
}
