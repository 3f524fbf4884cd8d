import { parentOf, readMember } from '../../dom/clobbering.ts';
import { attributeOf, nameOf, namesOf } from '../../dom/element.ts';
import { isAdName } from '../../phrases/ads.ts';
import { isNamedCaption, LONGEST_CAPTION } from '../captions.ts';
import { isFurnitureImage, readImageSource, showsPicture } from '../images.ts';
import type { Page } from '../page.ts';
import { readQuery } from '../query.ts';
import { countLetters, tidyText } from '../text/letters.ts';
import { countSentences } from '../text/prose.ts';
import { isHidden, walk } from '../walk.ts';
import { copyInto } from './copy.ts';
import type { Outline } from './outline.ts';
import type { Run } from './run.ts';

/** Parts of a page between a headline and its body in which other things stand. */
const APART = new Set('nav aside button form ins iframe video ul ol table script style template'.split(' '));
/** What a picture that is no part of the article, or stands for a film, is called, or the box around it. */
const OTHER =
  /report|journal|profile|author|writer|byline|logo|banner|(?:^|[\s_-])ads?(?:$|[\s_-])|relat(?!ive)|recommend|rank|video|player|vod|movie|share|sns/i;

/** Pictures of a gallery above a body. */
const MOST_LEADS = 10;
/** Elements between headline and body that are looked at. */
const MOST_ELEMENTS = 300;
/** Pixels that a picture outside a <figure> has at least, and one inside, where it tells them. */
const [LEAST_ALONE, LEAST_FRAMED] = [400, 200];

/**
 * Copies the picture that a page sets between its headline and the body, outside of it, with its caption, to the beginning
 * of the body's copy, or the figures of a gallery: many systems have a place of its own for them.
 * @param root the copy, as `copyRun` made it; stays as it is when there is no such picture, or when it has that one already
 */
export function addLeadPictures(page: Page, outline: Outline, run: Run, root: Element): void {
  const first = root.firstChild;
  for (const lead of findLeadPictures(page, outline, run)) addPicture(page, root, lead, first);
}

function addPicture(page: Page, root: Element, lead: Element, before: Node | null): void {
  const image = lead.localName === 'img' ? lead : lead.querySelector('img');
  if (!image) return;
  const source = readImageSource(image, page.base);
  if (
    !source ||
    Array.from(root.querySelectorAll('img')).some((one) => isSame(readImageSource(one, page.base), source))
  )
    return;
  const holder = page.scratch.createElement('figure');
  copyInto(holder, lead, page.scratch);
  const caption = lead === image ? readCaptionBelow(lead) : null;
  if (caption)
    holder.append(Object.assign(page.scratch.createElement('figcaption'), { textContent: caption }));
  root.insertBefore(lead === image ? holder : (holder.firstElementChild ?? holder), before);
}

function findLeadPictures({ root, url }: Page, { lines, headline }: Outline, run: Run): Element[] {
  if (headline === null || headline >= run.from) return [];
  const title = lines[headline]?.block.element;
  if (!title) return [];
  const above = findAbove(title, run, url);
  const leads: Element[] = above ? [above] : [];
  let left = MOST_ELEMENTS;
  let isBelow = false;
  walk(
    root,
    {
      enter(element, name) {
        if (element === title) {
          isBelow = true;
          return false;
        }
        if (!isBelow) return true;
        if (element === run.block.element || element === run.first || --left < 0) return 'stop';
        if (APART.has(name) || isHidden(element) || (OTHER.test(namesOf(element)) && !isStage(element)))
          return false;
        if (name === 'a' && leadsOn(element, url)) return false;
        const isLead =
          name === 'figure'
            ? isFramed(element, url)
            : name === 'img' && leads.length === 0 && (isLarge(element) || isCredited(element));
        if (isLead) leads.push(element);
        if (leads.length === MOST_LEADS) return 'stop';
        return name !== 'figure';
      },
    },
    { first: title, until: null },
  );
  return leads;
}

/** Boxes around a headline in which a picture may stand above it. */
const MOST_AROUND = 3;

/** The figure right above the headline, in one box with it, that tells what it shows: a long read opens with it. */
function findAbove(title: Element, run: Run, url: URL): Element | null {
  let at = title;
  for (let level = 0; level < MOST_AROUND; level += 1) {
    const above = at.previousElementSibling;
    const around = parentOf(at);
    if (!around || around.contains(run.block.element)) return null;
    if (above && nameOf(above) === 'figure') return isTold(above) && isFramed(above, url) ? above : null;
    at = around;
  }
  return null;
}

/** Whether a box that is called a banner ("slide_banner") is the stage of a picture with its caption, as no ad has one. */
function isStage(box: Element): boolean {
  if (!/banner/i.test(namesOf(box))) return false;
  const [figure, ...others] = box.querySelectorAll('figure');
  return figure !== undefined && others.length === 0 && isTold(figure);
}

/** Whether the caption of a figure tells something, in a sentence. */
function isTold(figure: Element): boolean {
  return countSentences(figure.querySelector('figcaption')?.textContent ?? '') > 0;
}

/** Whether a link leads to another page, and not to the picture itself. */
function leadsOn(link: Element, url: URL): boolean {
  const address = attributeOf(link, 'href');
  return !showsPicture(address) && /^(?!#|javascript:)./i.test(address) && URL.canParse(address, url);
}

function isFramed(figure: Element, url: URL): boolean {
  const [image, ...others] = figure.querySelectorAll('img');
  if (!image || others.length > 0 || isFurnitureImage(image) || OTHER.test(namesOf(image))) return false;
  // "광고" may be what the picture shows.
  if (isAdName(attributeOf(image, 'alt')) && !isTold(figure)) return false;
  const link = image.closest('a[href]');
  return !(link && leadsOn(link, url)) && Number(attributeOf(image, 'width') || LEAST_FRAMED) >= LEAST_FRAMED;
}

function isLarge(image: Element): boolean {
  const isFilm = /^\s*[▶►]/.test(textAround(image));
  return Number(attributeOf(image, 'width')) >= LEAST_ALONE && !isFilm && !isFurnitureImage(image);
}

/** A smaller one, as pages had them once, below which a sentence tells what it shows, and who took it. */
function isCredited(image: Element): boolean {
  if (Number(attributeOf(image, 'width')) < LEAST_FRAMED || isFurnitureImage(image)) return false;
  return countSentences(readCaptionBelow(image) ?? '') > 0;
}

/** The text of what is around an element: it may be a form with an input of any name. */
function textAround(element: Element): string {
  const box = parentOf(element);
  return (box && readMember(box, 'textContent')) ?? '';
}

/** How a caption ends that nothing calls so: by who took or gave the picture. */
const CREDITED =
  /(?:사진|그래픽|일러스트|제공|촬영|캡처|자료|[Pp]hoto|[Cc]ourtesy|ⓒ|©|\/|=)[^.]{0,30}[.)]?$|기자\)?$/;
/** Letters of such a one. */
const LONGEST_CREDITED = 100;

/** The line below a picture that stands in no <figure>. */
function readCaptionBelow(image: Element): string | null {
  let box = image;
  for (let parent = parentOf(box); parent && !nextOf(box); parent = parentOf(box)) {
    if (textAround(box).trim()) break;
    box = parent;
  }
  const below = nextOf(box);
  const text = tidyText((below && readMember(below, 'textContent')) ?? '');
  const letters = countLetters(text);
  const isCaption =
    below !== null && isNamedCaption(below)
      ? letters <= LONGEST_CAPTION
      : letters <= LONGEST_CREDITED && CREDITED.test(text);
  return isCaption ? text : null;
}

function nextOf(box: Element): Element | null {
  return readMember(box, 'nextElementSibling');
}

/** Whether two addresses are those of one picture, in whatever size. */
function isSame(one: string | null, other: string): boolean {
  return one !== null && nameOfPicture(one) === nameOfPicture(other);
}

const PICTURE_FILE = /[^/]+\.(?:jpe?g|png|gif|webp|avif)(?=$|[?#])/i;
/** What of a query tells in what size and form a picture is wanted. */
const SHAPE = /^(?:w|h|q|s|width|height|size|quality|dpr|fit|crop|format|fm|type|resize|v|t|ver)$/i;

/** The file of a picture; of one that a script hands out ("/image?url=%2Fa.jpg", "/download.php?no=1"), what it is asked for. */
function nameOfPicture(address: string): string {
  const url = new URL(address);
  const file = url.pathname.split('/').at(-1) ?? '';
  if (PICTURE_FILE.test(file)) return file;
  const asked = readQuery(url).filter(([name]) => !SHAPE.test(name));
  const inner = asked.map(([, value]) => PICTURE_FILE.exec(value)?.[0]).find(Boolean);
  return inner ?? JSON.stringify([file, asked]);
}
