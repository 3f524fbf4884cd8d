import { isBoxHeading } from '../../../phrases/box-headings.ts';
import { isButtonWord } from '../../text/button-words.ts';
import { splitWords, trimMarks } from '../../text/letters.ts';
import { countSentences } from '../../text/prose.ts';
import { namesOccasion } from '../../text/time-labels.ts';
import { isRelativeTimes, withoutLabelledMoments } from '../../text/times.ts';
import { oneOf } from '../../text/word-lists.ts';
import type { FlowLine } from '../flow/flow-lines.ts';

/** What tells of such a button: that it worked, how many pressed it, how long the article takes, on which page it was printed. */
const BUTTON_TEXT =
  /^(?:(?:url|주소|링크)[이가]?복사되었습니다\.?|이기사가(?:좋으셨다면|마음에드(?:셨다면|시나요\??))|(?:댓글|좋아요|슬퍼요|화나요|후속기사원해요)?[\d,]+|(?:완독)?약?\d+분(?:\d+초)?(?:소요|읽기)?|기사제공.{2,10}|(?:사진|이미지)을?(?:누르|클릭하|터치하)시?면(?:크게|확대).{1,8}|댓글을?(?:남겨|달아)(?:주세요|보세요)[.!]?|[[(]?(?:지면)?[a-z]?\d{1,2}면[\])]?|\d{1,2}:\d{2})$/;
/** What else stands in a row of buttons with their counts: "기사 추천하기 0 비추천 1", "공유하기: 관련". */
const isWordOfRow = oneOf(
  '싫어요 훈훈해요 공감해요 감동이에요 응원해요 후속 원해요 추천해요 기뻐요 놀랐어요 추천 추천하기 비추천 공감 기사 관련 조회 조회수',
);
const COUNT = /^[\d,]+$/;
const MORE = /(?:다른|최신|전체|모아|더) ?(?:기사 ?)?보기[ >›]*$/;
/** A tag alone has no space; those of a row may be of several words. */
const TAGS = /^#[^ #]+$|^(?:#[^ #]+(?: [^ #]+){0,2} ?){2,}$|^(?:관련 ?)?(?:태그|키워드)(?: |[:：])/;
/** Whose a picture is that stood beside the text: "/사진=나루시 제공", "#사진_나도윤 기자". */
const PICTURE_CREDIT = /^[#/([<【]{0,2} ?사진(?: ?제공)? ?[=/:_] ?[^.]{2,25}$/;
/** "…댓글 정책에 따라 이 기사에서는 댓글을 제공하지 않습니다." */
const NO_COMMENTS =
  /(?:기사|이 글)[가-힣]{0,3} .{0,150}댓글(?:을|은)? ?(?:받|제공하|운영하|달 ?수)(?:지 ?않| ?없)[^.]{0,4}니다[. ]*$/;
const END_MARK = /^(?:끝|end)?$/i;
/** What an agency tells its desks: "(ATTN: ADDS details in paras 5-8)". */
const WIRE_NOTE = /^\((?:ATTN|LEAD|EDS?|RECASTS|ADDS|UPDATES)\b[^)]{0,150}\)$/;
/** "2026년 11월 23일" without label and clock, or as a sentence: a text has such days itself. */
const SPELLED_DAY =
  /^[^가-힣\d]*\d{4}년 ?\d{1,2}월 ?\d{1,2}일(?!.*(?:\d[:시].*[^.]|입력|등록|승인|송고|수정)$)/;
/** Headings of boxes of other articles that are no ranking and no recommendation. */
const OTHER_ARTICLES =
  /^(?:(?:이기사와)?(?:관련|연관)된?(?:기사|뉴스)?|최신(?:기사|뉴스)|함께볼(?:기사|뉴스|글|콘텐츠)|(?:이시각|지금|오늘의?)(?:기사|뉴스|이슈)|(?:당신이)?관심(?:있을|가질)만한\S{2,4}|당신을위한[^.]{2,12})$/;
/** What such boxes hold: a text may have a list of recommended books, too. */
const ARTICLES = /기사|뉴스(?!레터)|콘텐츠|컨텐츠|news/i;
/** Letters of such a heading. */
const LONGEST_HEADING = 20;

/** "※ 외부 필진의 글은 본지의 편집 방향과 다를 수 있습니다." */
const DISCLAIMER =
  /^[^가-힣]*(?:(?:이|본|위) ?(?:글|칼럼|기고)|외부 ?(?:필진|필자|기고)|독자 ?(?:기고|투고))[^.]{0,30}(?:본지|본보|본사|당사|편집)[^.]{0,20}(?:방향|입장|의견|견해|논조)[^.]{0,20}(?:다를 수|무관|관계없|일치하지|상관없)/;

/** "이 글은 매거진 〈맨 아래 칸〉 11화입니다": of which series a text is a part. */
const PART_OF_SERIES =
  /^이 ?(?:글|기사)[은는] .{0,60}(?:매거진|연재|시리즈|기획|브런치북).{0,60}\d ?(?:화|회|편)입니다[.]?$/;

/** Whether a line is left over from the page around the article: a disclaimer of the house, a time, an end mark, tags, the word of a button. */
export function isLeftover({ text, letters }: FlowLine): boolean {
  if (letters > 200) return false;
  return (
    isButton(text) ||
    (letters <= 25 && MORE.test(text)) ||
    isButtonRow(text) ||
    (TAGS.test(text) && countSentences(text) === 0) ||
    NO_COMMENTS.test(text) ||
    END_MARK.test(trimMarks(text)) ||
    PICTURE_CREDIT.test(text) ||
    WIRE_NOTE.test(text) ||
    DISCLAIMER.test(text) ||
    PART_OF_SERIES.test(text) ||
    headsOtherArticles(text) ||
    isTime(text)
  );
}

/** Whether a line is the heading of a box of other articles. */
export function headsOtherArticles(text: string): boolean {
  const words = trimMarks(text);
  return (
    OTHER_ARTICLES.test(words.replaceAll(' ', '')) ||
    (words.length <= LONGEST_HEADING && ARTICLES.test(words) && isBoxHeading(words))
  );
}

function isButton(text: string): boolean {
  const word = text.replaceAll(' ', '').toLowerCase();
  return isButtonWord(word) || BUTTON_TEXT.test(word);
}

function isButtonRow(text: string): boolean {
  const words = splitWords(text);
  return (
    words.length > 0 &&
    words.every((word) => isWordOfRow(word) || COUNT.test(word) || isButtonWord(word.toLowerCase()))
  );
}

/** A time as pages print it, and at most a name beside it. */
function isTime(text: string): boolean {
  if (isRelativeTimes(text)) return true;
  if (SPELLED_DAY.test(text) || namesOccasion(text)) return false;
  const rest = withoutLabelledMoments(text);
  return rest !== text && /^(?:[가-힣]{2,4})?$/.test(trimMarks(rest.replaceAll('ㅣ', ' ')));
}
