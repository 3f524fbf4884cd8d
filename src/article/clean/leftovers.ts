import { isBoxHeading } from '../../phrases/box-headings.ts';
import { splitWords, trimMarks } from '../text/letters.ts';
import { countSentences } from '../text/prose.ts';
import type { FlowLine } from './flow-lines.ts';

const BUTTON_WORDS =
  /^(?:(?:기사\s?)?입력|등록|승인|송고|(?:최종\s?)?수정|업데이트|(?:기사\s?|SNS\s?)?공유(?:하기)?|페이스북|트위터|엑스|X|카카오(?:톡|스토리)|네이버\s?(?:블로그|밴드)|밴드|라인|(?:링크|주소)\s?복사|(?:URL|주소|링크)[이가]?\s?복사되었습니다\.?|이\s?기사가\s?(?:좋으셨다면|마음에\s?드(?:셨다면|시나요\??))|프린트|인쇄(?:하기)?|스크랩|댓글(?:\s?\d+)?|댓글\s?쓰기|100자평|(?:좋아요|슬퍼요|화나요|후속\s?기사\s?원해요)(?:\s?[\d,]+)?|URL\s?복사|글자\s?크기|가|목록|이전\s?기사|다음\s?기사|더\s?보기|TOP|맨위로|기자의?\s?다른\s?기사(?:\s?보기)?|이\s?기사를\s?공유합니다|확대(?:보기)?|(?:이미지|사진)\s?(?:크게\s?보기|확대(?:보기)?)|크게\s?보기|닫기|재생|전체\s?보기|기사를\s?읽어드립니다|기사\s?듣기|본문\s?듣기|(?:완독\s?)?(?:약\s?)?\d+분(?:\s?\d+초)?\s?(?:소요|읽기)?|기사\s?제공\s?\S{2,10}|[[(]?(?:지면\s?)?[A-Z]?\d{1,2}면[\])]?|음성\s?재생|번역\s?(?:beta)?|[\d,]+|\d{1,2}:\d{2})$/i;
/** Buttons in a row with their counts: "기사 추천하기 0 비추천 1", "공유하기: 관련". */
const BUTTON =
  /^(?:좋아요|싫어요|슬퍼요|화나요|훈훈해요|공감해요|감동이에요|응원해요|후속|원해요|추천해요|기뻐요|놀랐어요|추천(?:하기)?|비추천|공감|공유(?:하기)?|스크랩|댓글|인쇄|기사|관련|글자크기|조회(?:수)?|[\d,]+)$/;
const MORE = /(?:다른|최신|전체|모아|더)\s?(?:기사\s?)?보기[\s>›]*$/;
/** A tag alone has no space; those of a row may be of several words. */
const TAGS = /^#[^\s#]+$|^(?:#[^\s#]+(?:\s[^\s#]+){0,2}\s?){2,}$|^(?:관련\s?)?(?:태그|키워드)(?:\s|[:：])/;
/** "…댓글 정책에 따라 이 기사에서는 댓글을 제공하지 않습니다." */
const NO_COMMENTS =
  /(?:기사|이 글)[가-힣]{0,3}\s.{0,150}댓글(?:을|은)?\s?(?:받|제공하|운영하|달\s?수)(?:지\s?않|\s?없)[^.]{0,4}니다[.\s]*$/;
const END_MARK = /^끝?$/;
const TIME =
  /(?:기사\s?)?(?:입력|등록|승인|송고|작성|발행|수정|최종\s?수정|업데이트)?\s?[:：]?\s?[[(]?\s?(?:19|20)\d\d[./년-]\s?\d{1,2}[./월-]\s?\d{1,2}[일.]?\s?(?:\([월화수목금토일]\)\s?)?(?:(?:오전|오후)?\s?\d{1,2}[:시]\s?\d{2}(?::\d{2}|분)?)?\s?[\])]?/g;
/** "2026년 11월 23일" without label and clock, or as a sentence: a text has such days itself. */
const SPELLED_DAY =
  /^[^가-힣\d]*\d{4}년\s?\d{1,2}월\s?\d{1,2}일(?!.*(?:\d[:시].*[^.]|입력|등록|승인|송고|수정)$)/;
/** Headings of boxes of other articles that are no ranking and no recommendation. */
const OTHER_ARTICLES =
  /^(?:(?:이 기사와 )?(?:관련|연관)(?:된|\s)?\s?(?:기사|뉴스)|최신\s?(?:기사|뉴스)|함께\s?볼\s?(?:기사|뉴스|글|콘텐츠)|(?:이\s?시각|지금|오늘의?)\s?(?:기사|뉴스|이슈)|(?:당신이\s?)?관심\s?(?:있을|가질)\s?만한\s?\S{2,4}|당신을\s?위한\s?[^.]{2,12})$/;
/** What such boxes hold: a text may have a list of recommended books, too. */
const ARTICLES = /기사|뉴스(?!레터)|콘텐츠|컨텐츠|news/i;
/** Letters of such a heading. */
const LONGEST_HEADING = 20;

/** Whether a line is left over from the page around the article: a time, an end mark, tags, the word of a button. */
export function isLeftover({ text, letters }: FlowLine): boolean {
  if (letters > 200) return false;
  return (
    BUTTON_WORDS.test(text) ||
    (letters <= 25 && MORE.test(text)) ||
    isButtonRow(text) ||
    (TAGS.test(text) && countSentences(text) === 0) ||
    NO_COMMENTS.test(text) ||
    END_MARK.test(trimMarks(text)) ||
    headsOtherArticles(text) ||
    isTime(text)
  );
}

/** Whether a line is the heading of a box of other articles. */
export function headsOtherArticles(text: string): boolean {
  const words = trimMarks(text);
  return (
    OTHER_ARTICLES.test(words) ||
    (words.length <= LONGEST_HEADING && ARTICLES.test(words) && isBoxHeading(words))
  );
}

function isButtonRow(text: string): boolean {
  const words = splitWords(text);
  return words.length > 0 && words.every((word) => BUTTON.test(word));
}

/** A time as pages print it, and at most a name beside it. */
function isTime(text: string): boolean {
  if (SPELLED_DAY.test(text)) return false;
  const rest = text.replace(TIME, '');
  return rest !== text && /^(?:[가-힣]{2,4})?$/.test(trimMarks(rest.replaceAll('ㅣ', ' ')));
}
