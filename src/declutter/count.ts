import type { Page } from '../article/page.ts';
import { siteOf } from '../outlets/site.ts';
import { isBoxHeading } from './headings.ts';
import { isAdAddress, isAdFolder, isEmbed, readHost } from './networks.ts';
import { isProse } from './prose.ts';
import { hiddenMark } from './style.ts';
import type { Substance } from './substance.ts';
import { mayTell } from './telling.ts';
import { hasAdLabel, isAdLabel, isClose, isDisclosure } from './words.ts';

const invisible = new Set('script style noscript template link meta head br hr wbr'.split(' '));
const media = new Set('img picture video audio canvas object embed svg figure'.split(' '));
const controls = new Set('input textarea select button'.split(' '));
const commentName = /comment|reply|livere(?!_?ad)|lv-container|disqus|cbox/i;
/** Letters of a link that can be the headline of an article. */
const leastHeadline = 8;
const fixedHeight = /(?:^|;)\s*(?:min-)?height\s*:\s*[1-9]\d+px/i;

/** Adds one node; false when what is inside it is already counted or does not count. */
export function count(page: Page, node: Node, substance: Substance): boolean {
  if (node.nodeType === 3) {
    countText(node.nodeValue ?? '', substance);
    return false;
  }
  const element = node as Element;
  const name = element.localName;
  if (name === 'script' && isAdAddress(element.getAttribute('src') ?? '')) substance.slots += 1;
  if (invisible.has(name)) return false;
  const mark = element.getAttribute(hiddenMark);
  if (mark && mark !== 'shown') {
    substance.slots += 1;
    return false;
  }
  if (name === 'a') return countLink(page, element, substance);
  if (name === 'iframe') return countFrame(page, element, substance);
  if (controls.has(name)) return countControl(element, name, substance);
  if (media.has(name)) return countMedia(element, name, substance);
  if (
    name.length === 2 &&
    /^h[1-6]$/.test(name) &&
    !isAdLabel(element.textContent ?? '') &&
    !isHeadline(element)
  )
    substance.headings += 1;
  const style = element.getAttribute('style');
  if (name === 'ins' || (style && fixedHeight.test(style)))
    substance.slots += element.textContent?.trim() ? 0 : 1;
  // A place that is filled later and is never ours to close.
  if (commentName.test(`${element.getAttribute('id')} ${element.getAttribute('class')}`))
    substance.fields += 1;
  return true;
}

/** Whether a heading is the headline of an entry: it is all link, and long enough for one. */
function isHeadline(heading: Element): boolean {
  const words = heading.querySelector('a[href]')?.textContent?.trim() ?? '';
  return words.length >= leastHeadline && words === heading.textContent?.trim();
}

function countText(text: string, substance: Substance): void {
  const words = text.trim();
  // The heading of a box counts as its label: with the entries gone, nothing of it would be missed.
  if (!words || isAdLabel(words) || isClose(words) || isDisclosure(words)) return;
  if (words.length <= 20 && hasAdLabel(words)) return;
  if (mayTell(words) && isBoxHeading(words)) return;
  substance.letters += words.length;
  if (isProse(words)) substance.prose += words.length;
}

function countLink(page: Page, link: Element, substance: Substance): boolean {
  const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const label = text || link.querySelector('img')?.getAttribute('alt') || link.getAttribute('title') || '';
  if (isAdLabel(label) || isClose(label)) return false;
  const frame = link.querySelector('iframe');
  if (frame) countFrame(page, frame, substance);
  const isPicture = !text && link.querySelector('img, picture, video, svg, [style*="background"]') !== null;
  if (!text && !isPicture) return false;
  substance.linkLetters += isPicture ? pictureWorth : text.length;
  // The heading of a box may lead to the whole ranking.
  const isEntry = text.length >= 4 && !(mayTell(text) && isBoxHeading(text));
  const leadsAway = isOutside(page, link.getAttribute('href') ?? '');
  if (isEntry || (isPicture && !leadsAway)) substance.entries += 1;
  if (isEntry && text.length >= leastHeadline) substance.headlines += 1;
  if (leadsAway) substance.outsideLinks += 1;
  else substance.ownLinks += 1;
  return false;
}

/** Letters that a picture in a link counts for. */
const pictureWorth = 8;

/** Whether a link leaves the site, or leads to an ad or a shop within it. */
export function isOutside(page: Page, address: string): boolean {
  const host = readHost(address);
  return (
    isAdFolder(address) ||
    (host !== null &&
      host !== page.url.hostname &&
      (siteOf(host) !== siteOf(page.url.hostname) ||
        isAdAddress(address) ||
        /^(?:shop(?:ping)?|mall)\./.test(host)))
  );
}

function countFrame(page: Page, frame: Element, substance: Substance): false {
  const address = frame.getAttribute('src') ?? '';
  substance.frames += 1;
  if (!isEmbed(address)) substance.plainFrames += 1;
  if (isAdFrame(page, frame)) substance.slots += 1;
  return false;
}

// Sizes sold as ad slots (IAB and the Korean ones); films and maps have others.
const slotSizes = new Set(
  '300x250 336x280 250x250 200x200 728x90 970x90 970x250 468x60 234x60 160x600 120x600 120x240 300x600 320x50 320x100 640x100 640x200'.split(
    ' ',
  ),
);

/** Whether a frame shows an advertisement: by its address, its name, its title, or an ad's size without an address of its own. */
export function isAdFrame(page: Page, frame: Element): boolean {
  const address = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? '';
  if (isEmbed(address)) return false;
  if (isAdAddress(address) || isAdFolder(address)) return true;
  const title = frame.getAttribute('title') ?? '';
  const saysSo = /^(?:광고|AD)(?:$|[ -])|(?:광고|배너)(?: ?영역)?\s*\d*$/.test(title) && title.length <= 20;
  if (saysSo || isAdLabel(title)) return true;
  if (/^(?:google_ads_iframe|aswift_)/.test(frame.getAttribute('id') ?? '')) return true;
  const isBlank = address === '' || address.startsWith('about:');
  return (isBlank || isOutside(page, address)) && isSlotSized(frame);
}

/** Whether something has the size of a slot, or is as wide and low as only a banner is. */
function isSlotSized(frame: Element): boolean {
  const [width, height] = [frame.getAttribute('width'), frame.getAttribute('height')];
  if (slotSizes.has(`${width}x${height}`)) return true;
  return Number(height) >= 40 && Number(height) <= 150 && Number(width) >= 4 * Number(height);
}

function countControl(control: Element, name: string, substance: Substance): false {
  if (name === 'input' && /^(?:hidden|checkbox|radio)$/.test(control.getAttribute('type') ?? ''))
    return false;
  const picture = control.querySelector('img');
  const labels = [control.textContent, picture?.getAttribute('alt'), ...namesOf(control)];
  if (labels.some((label) => label && (isClose(label) || isAdLabel(label)))) return false;
  const isButton =
    name === 'button' || /^(?:button|submit|image|reset)$/.test(control.getAttribute('type') ?? '');
  if (isButton) substance.buttons += 1;
  else substance.fields += 1;
  return false;
}

function namesOf(control: Element): (string | null)[] {
  return ['aria-label', 'title'].map((name) => control.getAttribute(name));
}

function countMedia(element: Element, name: string, substance: Substance): boolean {
  if (name === 'figure' || name === 'picture') return true;
  const alt = element.getAttribute('alt') ?? '';
  if (isAdLabel(alt) || isClose(alt)) return false;
  // Tracking pixels.
  if (
    /^[01]$/.test(element.getAttribute('width') ?? '') ||
    /^[01]$/.test(element.getAttribute('height') ?? '')
  )
    return false;
  substance.media += 1;
  return false;
}
