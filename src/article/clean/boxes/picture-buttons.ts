import { isText } from '../../../dom/element.ts';
import { countLetters, tidyText } from '../../text/letters.ts';
import { type Cleaning, takeOut } from '../step.ts';
import { isInSentence } from './in-sentence.ts';

const ENLARGE =
  /^\+? ?(?:(?:이미지|사진|그림|원본) ?(?:크게 ?보기|확대(?: ?(?:보기|하기))?)|(?:크게|확대) ?보기)$/;
/** Alternative texts of icons; "복지 확대" may be the name of a drawing. */
const ICON =
  /^(?:확대|축소|닫기|(?:(?:카카오톡|카톡|카카오스토리|페이스북|트위터|엑스|X|라인|밴드|네이버(?: ?(?:블로그|밴드))?|SNS|링크|기사|이메일)(?:으?로)? ?)?공유(?: ?하기)?|(?:URL|링크|주소) ?복사(?: ?하기)?|(?:기사 ?)?(?:인쇄|프린트|스크랩)(?: ?하기)?)$/i;
/** Letters of the words on such a button. */
const LONGEST = 12;

/** "가온일보 네이버 구독하기", "카카오톡 채널 추가": a banner that leads to where one does so. */
const PLEA =
  /(?:구독|후원|제보|추가|팔로우|다운로드|친구 ?맺기) ?하기$|(?:네이버|카카오톡?|채널|뉴스레터|유튜브).{0,20}(?:구독|추가|팔로우)$/;

/** CSS pixels on the shorter side: no icon is as large, but a picture that opens when it is pressed may be called like one. */
const LARGEST_ICON = 200;

/** Whether a picture is a button or its icon, by its alternative text. */
export function isButtonIcon(image: Element): boolean {
  if (image.closest('a') && PLEA.test(tidyText(image.getAttribute('alt') ?? ''))) return true;
  const sides = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  if (Math.min(...sides) > LARGEST_ICON) return false;
  const alt = tidyText(image.getAttribute('alt') ?? '');
  return ENLARGE.test(alt) || ICON.test(alt);
}

/** Takes out the words that enlarge a picture on a click: whatever they stand in, they would be its caption. */
export function removePictureButtons(cleaning: Cleaning): void {
  for (const image of cleaning.root.querySelectorAll('img')) if (isButtonIcon(image)) image.remove();
  for (const element of cleaning.root.querySelectorAll('*')) {
    // A list or a table may tell what a machine can do.
    if (/^(?:li|td|th)$/.test(element.localName)) continue;
    for (const node of element.childNodes) {
      if (isText(node) && isEnlarge(node.data) && !isInSentence(element)) takeOut(cleaning, node, 'control');
    }
  }
}

function isEnlarge(text: string): boolean {
  return text.length < 200 && countLetters(text) <= LONGEST && ENLARGE.test(tidyText(text));
}
