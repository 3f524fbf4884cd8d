import { oneOf } from './word-lists.ts';

/** Whether a text is what a button or a label around an article says, in lower case and without spaces. */
export const isButtonWord = oneOf(
  '입력 기사입력 등록 승인 송고 수정 최종수정 업데이트 공유 공유하기 기사공유 기사공유하기 sns공유 sns공유하기 페이스북 트위터 엑스 x ' +
    '카카오톡 카카오스토리 네이버블로그 네이버밴드 밴드 라인 링크복사 주소복사 url복사 프린트 인쇄 인쇄하기 스크랩 댓글 댓글쓰기 100자평 ' +
    '좋아요 슬퍼요 화나요 후속기사원해요 글자크기 가 목록 이전기사 다음기사 더보기 전체보기 크게보기 top 맨위로 닫기 재생 ' +
    '기자다른기사 기자다른기사보기 기자의다른기사 기자의다른기사보기 이기사를공유합니다 확대 확대보기 이미지크게보기 이미지확대 이미지확대보기 ' +
    '사진크게보기 사진확대 사진확대보기 기사를읽어드립니다 기사듣기 본문듣기 음성재생 번역 번역beta 듣기 조절 메일 이메일 ' +
    'facebook twitter f t + - ＋ －',
);

/** Words that such a button may have before its own, where they have spaces: "기사 요약 듣기", "글자 크기 조절", "읽는 시간 3분". */
const isWordBefore = oneOf(
  '기사 뉴스 본문 이 ai 요약 음성 음성으로 글자 크기 폰트 sns url 링크 주소 읽는 시간 조회 조회수',
);
/** How many pressed it, how long listening takes. */
const COUNT = /^[\d.,:]+(?:[만천분개건]|분\d+초)?$/;

/** A line without the buttons at its end: "나도윤 기자 공유하기 프린트 가 댓글 3" is "나도윤 기자". */
export function withoutButtons(line: string): string {
  const words = line.split(' ');
  let end = words.length;
  for (; end > 1; end--) {
    const word = (words[end - 1] ?? '').toLowerCase();
    const isPart = isButtonWord(word) || COUNT.test(word) || (end < words.length && isWordBefore(word));
    if (!isPart) break;
  }
  return words.slice(0, end).join(' ');
}
