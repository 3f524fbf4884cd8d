import { namesAccount } from '../../../phrases/pleas.ts';
import { CAPTIONS } from '../../captions.ts';
import { remember } from '../../remember.ts';
import { tidyText } from '../../text/letters.ts';
import { countSentences, endsPlain } from '../../text/prose.ts';
import { namedAs } from '../../text/word-lists.ts';
import { leadAway } from '../links.ts';
import { type Cleaning, listElements, readNameWords, takeOut } from '../step.ts';
import { isContentTable } from '../tables.ts';
import { isPoliteStory, readArticleVoice } from '../voice.ts';
import { countWords } from './count-words.ts';
import { isInSentence } from './in-sentence.ts';
import { readRawLines } from './raw-lines.ts';
import { hasSourceBelow } from './sourced-lists.ts';

/** Words of class names and ids, with the reason that goes on record. */
const WIDGETS: [reason: string, isNamedSo: (names: string) => boolean][] = [
  [
    'related',
    namedAs(
      'relate related relatednews relatedarticle relatedbox relatedlist relatedstories relnews relart relation linked_more link_news recommend recommended most popular ranking rank hotnews auto_article also',
    ),
  ],
  [
    'share',
    namedAs(
      'sns share social snsbox sharebox utility util articletool articletools article_tool article_tools btn button buttons',
    ),
  ],
  ['reaction', namedAs('reaction emotion like likeit recommendation feedback poll vote quiz')],
  ['comment', namedAs('comment comments reply replies livere cbox')],
  ['talk', namedAs('talk')],
  ['listen', namedAs('tts audio listen player voice video_wrap videowrap audioplayer')],
  ['summary', namedAs('summarybox summary_box story_summary aisummary ai_summary summury_view autosummary')],
  ['tags', namedAs('tag tags taggroup taglist tagbox tagwrap keyword keywords hashtag hashtags')],
  [
    'reporter',
    namedAs(
      'reporter reporters journalist columnist writer byline author reporterbox reporterinfo reportercard reporterlist reporterarea journalistbox',
    ),
  ],
  ['copyright', namedAs('copyright copyrights copy')],
  // "kg_cta" is the card of Ghost that asks for something.
  ['subscribe', namedAs('subscribe subscription newsletter support donate donation kg_cta')],
];

/** A widget holds at most this share of the letters of the body. */
const LARGEST_SHARE = 0.4;
/** Letters of an entry of a list; a way to react has a word and a number. */
const LEAST_ENTRY = 10;
/** The only ones that tell something, in sentences like those of the article. */
const TELLING = new Set(['related', 'comment', 'summary', 'reporter']);

/** "나도윤 기자 강과 바다를 씁니다.": a writer's card. */
const CARD = /^\S{2,4} ?(?:[가-힣]{2,8} )?(?:기자|PD|앵커|특파원|작가|교수)(?![가-힣])|@/;

/** What somebody in the article says, and nothing else. */
const QUOTATION = /^[“"][^“”"]+[”"]$/;

/** In the caption of a picture, who took it. */
const CREDITS = new Set(['copyright', 'reporter']);

/** What a reader may say too, or a machine: many of them prove nothing. */
const OTHER_VOICES = new Set(['comment', 'summary']);

/** What is counted of a game or a ballot is called like a way to listen or to react. */
const DATA_NAMES = new Set(['reaction', 'listen']);

/** Labels beside a sub-head are called so, and so is a sub-head. */
const HEADING_NAMES = new Set(['tags', 'copyright']);

/** What stands beside what a reader has written. */
const OF_READERS = /댓글|답글|공감|신고|추천|좋아요|등록|\d{4}[.-] ?\d|\d:\d\d|전$/;

type Named = { element: Element; reason: string };

/** Boxes for sharing, listening, reacting, commenting, subscribing, and for other articles. */
export function removeWidgets(cleaning: Cleaning): void {
  const body = countWords(cleaning.root).letters;
  const named = listElements(cleaning).flatMap((element): Named[] => {
    const reason = nameWidget(readNameWords(element));
    // Boards call the pictures of an article "img-tag".
    const isPicture = reason === 'tags' && element.localName === 'img';
    return reason && !isPicture ? [{ element, reason }] : [];
  });
  const templates = findTemplates(named, body);
  const isArticleVoice = readArticleVoice(() => readRawLines(cleaning.root));
  for (const { element, reason } of named) {
    if (!cleaning.root.contains(element) || templates.has(readKind(element))) continue;
    if (!isArticle(cleaning, { element, reason }, body, isArticleVoice)) takeOut(cleaning, element, reason);
  }
}

/** The kinds of boxes that the article itself is written in: with the others of their reason they hold much of it. */
function findTemplates(named: Named[], bodyLetters: number): Set<string> {
  const found = new Map<string, { letters: number; kinds: string[]; last: Element }>();
  const answers = new Set<string>();
  for (const { element, reason } of named) {
    if (reason === 'comment' && isAnswer(element)) answers.add(readKind(element));
    if (OTHER_VOICES.has(reason) || found.get(reason)?.last.contains(element)) continue;
    const { letters, linkLetters, sentences } = countWords(element);
    if (sentences === 0 || linkLetters * 2 > letters) continue;
    const before = found.get(reason) ?? { letters: 0, kinds: [] };
    const kinds = [...before.kinds, readKind(element)];
    found.set(reason, { letters: before.letters + letters, kinds, last: element });
  }
  const large = [...found.values()].filter(({ letters }) => letters > bodyLetters * LARGEST_SHARE);
  return new Set([...answers, ...large.flatMap(({ kinds }) => kinds)]);
}

/** What somebody is asked for in the article: told like the rest of it, in lines alone, and the article goes on below. */
function isAnswer(element: Element): boolean {
  if (element.localName === 'li' || element.querySelector('a, img, time, li, h2, h3, h4, h5, h6'))
    return false;
  const text = tidyText(element.textContent ?? '');
  const next = element.nextElementSibling;
  if (!endsPlain(text) || OF_READERS.test(text) || !next || next.querySelector('a, button, img'))
    return false;
  return !isNamedComment(next) && countSentences(tidyText(next.textContent ?? '')) > 0;
}

function isNamedComment(element: Element): boolean {
  return nameWidget(readNameWords(element)) === 'comment';
}

/** A sub-head without a link, and the article below it. */
function isSubHead(element: Element): boolean {
  if (!/^h[2-6]$/.test(element.localName) || element.querySelector('a, button')) return false;
  return endsPlain(tidyText(element.nextElementSibling?.textContent ?? ''));
}

/** Its name and class, without the number that it may bear. */
function readKind(element: Element): string {
  return `${element.localName} ${readNameWords(element).replace(/\d+/g, '')}`;
}

/** Names lie: paragraphs are called "body-copy", and a wrapper of the whole body "tts-area". */
function isArticle(
  { root, url, outlet }: Cleaning,
  { element, reason }: Named,
  bodyLetters: number,
  isArticleVoice: (text: string) => boolean,
): boolean {
  const { letters, linkLetters, sentences, links } = countWords(element);
  if (CREDITS.has(reason) && isInCaption(element)) return true;
  if (isInSentence(element) || (links === 0 && isData(element, reason))) return true;
  if (HEADING_NAMES.has(reason) && isSubHead(element)) return true;
  // A ranking that the article tells of leads nowhere, or to what is ranked.
  if (reason === 'related' && letters > 0 && (leadsToNoArticle(element, url) || hasSourceBelow(element)))
    return true;
  if (reason === 'subscribe' && isForOthers(element, outlet)) return true;
  // One behind the first lines of the article that does not say so may explain a word.
  if (reason === 'summary' && !/요약|정리|AI/.test(element.textContent ?? '') && !isOnTop(element, root))
    return true;
  if (letters > bodyLetters * LARGEST_SHARE && linkLetters * 2 < letters) return true;
  if (sentences === 0 || linkLetters * 2 > letters) return false;
  // What a writer's card tells stands under a name.
  const isTelling = TELLING.has(reason) && !(reason === 'reporter' && isOneLine(element));
  if (element.localName !== 'p' && isTelling) return false;
  const text = tidyText(element.textContent ?? '');
  if (endsPlain(text) || (reason === 'share' && tellsPlain(element))) return true;
  if (links > 0) return false;
  if (reason === 'reporter') return !CARD.test(text) && isArticleVoice(text);
  return !TELLING.has(reason) && (QUOTATION.test(text) || isPoliteStory(text));
}

function leadsToNoArticle(element: Element, url: URL): boolean {
  return !element.querySelector('a, [onclick]') || leadAway(Array.from(element.querySelectorAll('a')), url);
}

/** Whether a box asks to give to somebody of whom the article tells: it has an account, and not the outlet's. */
function isForOthers(element: Element, outlet: string | null): boolean {
  const text = tidyText(element.textContent ?? '');
  return namesAccount(text) && outlet !== null && !text.includes(outlet);
}

/** Results of a vote, what somebody says, a line-up: of the article, whatever they are called. */
function isData(element: Element, reason: string): boolean {
  if (element.localName === 'blockquote') return true;
  if (reason === 'listen' && element.closest('ul, ol'))
    return !/듣기|재생|읽어|음성|\d:\d\d/.test(element.textContent ?? '');
  if (reason === 'reaction' && element.matches('ul, ol')) return isPlainList(element);
  const table = element.closest('table') ?? (DATA_NAMES.has(reason) ? findOnly(element, 'table') : null);
  return table !== null && isContentTable(table);
}

/** The one element of that name which holds all that a box says; null when there is none. */
function findOnly(box: Element, name: string): Element | null {
  const only = box.querySelector(name);
  return only && tidyText(only.textContent ?? '') === tidyText(box.textContent ?? '') ? only : null;
}

/** Whether a list has entries to read and nothing to press. */
function isPlainList(list: Element): boolean {
  if (list.querySelector('a, button, input, label')) return false;
  return (
    list.children.length > 1 &&
    [...list.children].every((entry) => tidyText(entry.textContent ?? '').length >= LEAST_ENTRY)
  );
}

function isInCaption(element: Element): boolean {
  return element.parentElement?.closest(`figure, ${CAPTIONS}`) != null;
}

/** Whether nothing of the article is told above an element. */
function isOnTop(element: Element, root: Element): boolean {
  for (let at = element; at !== root && at.parentElement; at = at.parentElement) {
    for (let above = at.previousElementSibling; above; above = above.previousElementSibling)
      if (endsPlain(tidyText(above.textContent ?? ''))) return false;
  }
  return true;
}

/** Whether a paragraph in a box tells something, whatever stands below it. */
function tellsPlain(box: Element): boolean {
  return [...box.querySelectorAll('p')].some(({ textContent }) => endsPlain(tidyText(textContent ?? '')));
}

function isOneLine(element: Element): boolean {
  return readRawLines(element).length === 1;
}

/** What the class and id of an element make of it; null when they say nothing. */
const nameWidget = remember((names) => WIDGETS.find(([, isNamedSo]) => isNamedSo(names))?.[0] ?? null);
