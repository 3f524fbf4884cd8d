import { parentOf } from '../dom/clobbering.ts';
import { attributeOf, nameOf } from '../dom/element.ts';
import { countLetters } from './text/letters.ts';
import { walk } from './walk.ts';

/** Letters of the longest caption: some wires print two sentences and a credit. */
export const LONGEST_CAPTION = 300;

/** Names that say of any element that it is a caption, and those that say so beside a picture. */
const SURE = /caption|(?:img|photo)_?desc/i;
const LIKELY = /(?:^|[\s_-])(?:cap|desc|description)(?:$|[\s_-])|(?:img|photo)[_-]?txt/i;

/** Finds what may be a caption in the box of a picture. */
export const CAPTIONS =
  'figcaption, caption, [class~=cap i], [class^=cap_ i], [class~=desc i], [class*=caption i], [class*=img_desc], [class*=img-desc], [class*=img_txt], [class*=photo_desc], [class*=desc-con], [class*=photo_txt], [class*=photo-txt]';

/** Whether an element is called a caption, wherever it stands on a page; an element of the page's own ("x-cap") beside a picture. */
export function isNamedCaption(element: Element): boolean {
  const names = attributeOf(element, 'class');
  if (SURE.test(names)) return true;
  const name = nameOf(element);
  const isLikely = LIKELY.test(names) || (name.includes('-') && (SURE.test(name) || LIKELY.test(name)));
  return isLikely && isBesidePicture(element);
}

function isBesidePicture(element: Element): boolean {
  const box = parentOf(element);
  return box !== null && nameOf(box) !== 'form' && isShort(box) && box.querySelector('img') !== null;
}

/** Elements in the box of a picture. */
const MOST_ELEMENTS = 300;

/** Whether a box holds no more than a caption. It is read no further than that: a body may be all paragraphs with such a name. */
function isShort(box: Element): boolean {
  let left = MOST_ELEMENTS;
  let letters = 0;
  walk(box, {
    enter: () => --left >= 0 || 'stop',
    text: ({ data }) => {
      letters += countLetters(data);
      if (letters > LONGEST_CAPTION) left = 0;
    },
  });
  return left >= 0 && letters <= LONGEST_CAPTION;
}
