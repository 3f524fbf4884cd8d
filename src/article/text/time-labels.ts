/** Sources of what stands before a printed time: "기사 입력일시 : ", "최종수정". */

/** Of the time of publication. */
export const PUBLISHED_WORDS = '입력|등록|승인|송고|전송|작성|발행|게재|게시|보도|출고|공개|Published';
/** Of the time of a change. */
export const MODIFIED_WORDS = '수정|고침|업데이트|갱신|변경|Updated';
/** What the word of a label may end with. */
export const LABEL_ENDINGS = '일시|일자|일|시간|시각|날짜';
/**
 * "최초 입력", "온라인 입력", "데스크승인"; the name of an outlet ends like some of them ("예시뉴스 입력"). However many: an
 * engine writes all that follows once more for each of a limited number.
 */
export const WORDS_BEFORE_LABEL = '(?:(?:기사|최종|최초|(?<![가-힣])(?:온라인|인터넷|데스크|지면|뉴스)) ?)*';

const OCCASION = /^[^\w\s가-힣[(<] ?(?:일 ?시|날짜|시간|때|기간) ?[:：]/;

/** Whether a line says when that is of which the article tells: "■ 일시 : 2026년 12월 5일(토) 14:00". */
export function namesOccasion(line: string): boolean {
  return OCCASION.test(line);
}
