import { isTold } from '../body/prose.ts';
import { readRawLines } from '../body/raw-lines.ts';
import { tidyText } from '../letters.ts';
import { remember } from '../remember.ts';
import { readWords } from './body-share.ts';
import type { Cleaning } from './step.ts';
import { listElements, readNames, takeOut } from './step.ts';

/** Whole words of class names and ids, with the reason that goes on record. */
const WIDGETS: [reason: string, names: RegExp][] = [
  [
    'related',
    word(
      'relate[d]?|related-?(?:news|article|box|list|stories)|rel(?:news|art|ation)|linked_more|link_news|recommend(?:ed)?|most|popular|ranking|rank|hotnews|auto-article|also',
    ),
  ],
  ['share', word('sns|share|social|snsbox|share-?box|utility|util|article-?tools?|btn|button|buttons')],
  ['reaction', word('reaction|emotion|like(?:it)?|recommendation|feedback|poll|vote|quiz')],
  ['comment', word('comments?|reply|replies|livere|u_cbox|cbox|talk')],
  ['listen', word('tts|audio|listen|player|voice|vod_player_wrap|video_?wrap|videoWrap|AudioPlayer')],
  ['summary', word('summary-?box|story-summary|ai-?summary|article-summary-box|summury_view|autosummary')],
  ['tags', word('tags?|tag-?(?:group|list|box|wrap)|keywords?|hashtags?')],
  [
    'reporter',
    word('reporters?|journalist|writer|byline|author|reporter-?(?:box|info|card|list|area)|journalist_?box'),
  ],
  ['copyright', word('copy-?rights?|copy|article-copy(?:right)?')],
  ['subscribe', word('subscri(?:be|ption)|newsletter|support|donat(?:e|ion)')],
];

/** A widget holds at most this share of the letters of the body. */
const LARGEST_SHARE = 0.4;
/** The only ones that tell something, in sentences like those of the article. */
const TELLING = new Set(['related', 'comment', 'summary', 'reporter']);

/** Boxes for sharing, listening, reacting, commenting, subscribing, and for other articles. */
export function removeWidgets(cleaning: Cleaning): void {
  const body = readWords(cleaning.root).letters;
  for (const element of listElements(cleaning)) {
    const reason = cleaning.root.contains(element) ? nameWidget(readNames(element)) : null;
    if (reason && !isArticle(cleaning, element, reason, body)) takeOut(cleaning, element, reason);
  }
}

/** Names lie: paragraphs are called "body-copy", and a wrapper of the whole body "tts-area". */
function isArticle({ scratch }: Cleaning, element: Element, reason: string, bodyLetters: number): boolean {
  const { letters, linkLetters, sentences } = readWords(element);
  if (letters > bodyLetters * LARGEST_SHARE && linkLetters * 2 < letters) return true;
  if (sentences === 0 || linkLetters * 2 > letters) return false;
  // What a writer's card tells stands under a name.
  const isTelling = TELLING.has(reason) && !(reason === 'reporter' && isOneLine(element, scratch));
  const isOne = element.localName === 'p' || !isTelling;
  return isOne && isTold(tidyText(element.textContent ?? ''));
}

function isOneLine(element: Element, scratch: Document): boolean {
  return readRawLines(element, scratch).length === 1;
}

/** What the class and id of an element make of it; null when they say nothing. */
const nameWidget = remember((names) => WIDGETS.find(([, pattern]) => pattern.test(names))?.[0] ?? null);

function word(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`, 'i');
}
