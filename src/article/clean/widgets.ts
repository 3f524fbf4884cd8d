import { isTold } from '../body/prose.ts';
import { readRawLines } from '../body/raw-lines.ts';
import { tidyText } from '../letters.ts';
import { remember } from '../remember.ts';
import { namedAs } from '../word-lists.ts';
import { readWords } from './body-share.ts';
import type { Cleaning } from './step.ts';
import { listElements, readNames, takeOut } from './step.ts';

/** Words of class names and ids, with the reason that goes on record. */
const WIDGETS: [reason: string, isNamedSo: (names: string) => boolean][] = [
  [
    'related',
    namedAs(
      'relate related relatednews related_news relatedarticle related_article relatedbox related_box relatedlist related_list relatedstories related_stories relnews relart relation linked_more link_news recommend recommended most popular ranking rank hotnews auto_article also',
    ),
  ],
  [
    'share',
    namedAs(
      'sns share social snsbox sharebox share_box utility util articletool articletools article_tool article_tools btn button buttons',
    ),
  ],
  ['reaction', namedAs('reaction emotion like likeit recommendation feedback poll vote quiz')],
  ['comment', namedAs('comment comments reply replies livere cbox talk')],
  ['listen', namedAs('tts audio listen player voice vod_player_wrap video_wrap videowrap audioplayer')],
  [
    'summary',
    namedAs(
      'summarybox summary_box story_summary aisummary ai_summary article_summary_box summury_view autosummary',
    ),
  ],
  [
    'tags',
    namedAs(
      'tag tags taggroup tag_group taglist tag_list tagbox tag_box tagwrap tag_wrap keyword keywords hashtag hashtags',
    ),
  ],
  [
    'reporter',
    namedAs(
      'reporter reporters journalist writer byline author reporterbox reporterinfo reportercard reporterlist reporterarea journalistbox',
    ),
  ],
  ['copyright', namedAs('copyright copyrights copy_right copy_rights copy')],
  ['subscribe', namedAs('subscribe subscription newsletter support donate donation')],
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
  // A ranking that the article tells of leads nowhere.
  if (reason === 'related' && letters > 0 && !element.querySelector('a, [onclick]')) return true;
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
const nameWidget = remember((names) => WIDGETS.find(([, isNamedSo]) => isNamedSo(names))?.[0] ?? null);
