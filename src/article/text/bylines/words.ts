import { endingIn, oneOf } from '../word-lists.ts';

/** Family names; telling a name from a title or an organisation is a guess, and this is its best evidence. */
const FAMILY_NAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구라민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예봉사부가복태목형피두감음빈동온호범좌팽승간견갈나경계옹빙해';
const LONG_FAMILY_NAMES = ['남궁', '황보', '제갈', '사공', '선우', '독고', '서문', '동방'];

/** Titles that only people who write or speak for an outlet have: enough to know a byline by. */
const endsInPressTitle = endingIn(
  '기자 특파원 논설위원 논설고문 논설실장 논설주간 편집위원 편집인 편집장 편집국장 주필 칼럼니스트 앵커 아나운서 리포터 캐스터 에디터 통신원 해설위원 PD 피디',
);

/** Other titles that writers sign with; not enough alone, since people in the news have them too. */
const endsInOtherTitle = endingIn(
  '교수 소장 원장 대표 센터장 연구원 연구위원 위원 위원장 평론가 작가 시인 소설가 수필가 극작가 저술가 운동가 사진가 여행가 만화가 작곡가 음악가 안무가 기획자 연구자 변호사 변리사 노무사 세무사 회계사 의사 약사 박사 국장 부장 팀장 실장 이사장 이사 회장 사장 총장 학장 감독 활동가 전문가 강사 대사 신부 목사 스님 수의사 한의사 건축가 번역가 연출가 비평가 큐레이터 크리에이터 매니저 애널리스트 이코노미스트 본부장 관장 교사 간사 처장 차장 사무총장 원사 고문 자문위원 편집자 필자',
);

/** What makes a kind of reporter of the word before 기자: 인턴기자, 의학전문기자, 선임 기자. */
const endsInReporterKind = endingIn(
  '선임 수석 전문 인턴 수습 객원 시민 명예 대학생 학생 청년 어린이 사진 영상 촬영 취재 데이터 대 본지 현장 견습 프리랜서 프리랜스 에디터',
);

/** Whether the word is a house: an outlet, a school, an institute. */
export const isOrganisation = endingIn(
  '뉴스 일보 신문 경제 방송 닷컴 타임스 타임즈 투데이 미디어 통신 저널 매거진 코리아 데일리 헤럴드 TV 연구원 연구소 센터 대학교 대학원 대학 학과 학부 협회 재단 법인 위원회 본부 지국 취재단',
);

const DESK =
  /^(?:정치|경제|사회|문화|국제|스포츠|산업|금융|증권|부동산|생활|과학|전국|지역|디지털|편집|사진|영상|체육|연예|온라인|콘텐츠|탐사|기획|보도|취재|뉴스|사건|법조|교육|의료|건설|유통|오피니언|미래|산업|글로벌|IT|수도권|제[1-9])[가-힣A-Z0-9]*(?:부|팀|국|실|반)$/;

/** Roles of those who did not write: a name behind one of these is no author. */
const isCrewWord = oneOf(
  '사진 영상 촬영 편집 그래픽 일러스트 일러스트레이션 삽화 영상취재 영상편집 영상촬영 영상디자인 촬영기자 영상기자 편집기자 자막 자막뉴스 디자인 cg 음향 제작 화면제공 화면출처 그림 자료 자료제공 제공 출처 사진제공 연출 vj 오디오 내레이션 성우 번역 도움말 자문 감수',
);

/** Whether the word is the role of one who wrote. */
export const isWriterRole = oneOf(
  '글 글쓴이 취재 취재기자 정리 기획 구성 작성 작성자 기사작성 기자명 기자 대담 인터뷰 진행 리포트 보도 by BY By writer reporter 필자 담당 담당기자',
);

/** Words that look like a name of three letters and are none. */
const isNoName = oneOf(
  '시니어 주니어 매니징 온라인 관리자 편집부 편집국 보도국 취재팀 기자단 특별취재팀 공동취재단 디지털 인턴 선임 수석 전문 객원 기자 기자들 특파원 앵커 논설 위원 교수 대표 소장 입력 등록 수정 승인 송고 구독 구독자 공유 댓글 인쇄 이메일 메일 전화 전송 제보 광고 사진 사진부 영상 연재 정치 경제 사회 문화 국제 지역 전국 오피니언 연예 기고 사설 칼럼 무단 전재 금지 문의 기사 기자명 본문 원문 공감 추천 원해요 주요 전체 정보 이상 이름 조회 조회수 지면 최종 최종본 최초 최신 최신순 인기순 추천순 주간 월간 계간 조간 석간 호외 호수 방문 방문자 회원 배포 고침 정정 지금 연합 오센 뉴시스 한겨레 한경 매경 공감언론 한국 조선 동아 경향 국민 서울 세계',
);

/** Endings of titles, desks and schools; names rarely have them. */
const isLikeTitle = endingIn('대 부 원 소 장 사 국 팀 실 과');

/** Endings of schools, parties, unions and districts that names have too: the less likely of two names is the one with such. */
export const isLikeHouse = endingIn('당 고 중 초 교 조 회 구 군 시 청 단 련 협 총');

/** Houses and workers that begin like a name; other words of three letters in 원 are names more often than not. */
const isHouse = oneOf(
  '감사원 국정원 금감원 문화원 과기원 의료원 공무원 교육원 연수원 개발원 진흥원 정보원 동물원 유치원 고아원 양로원 요양원 수도원 상담원 조사원 판매원 승무원',
);

/** Whether the word is a place that reporters write from: in front of a name it is the dateline, not the reporter's office. */
export const isPlace = oneOf(
  '서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 수도권 수원 창원 전주 청주 춘천 강릉 안동 포항 구미 여수 순천 광양 목포 의정부 성남 고양 용인 안양 안산 평택 화성 남양주 김포 파주 이천 원주 천안 아산 서산 진주 김해 양산 경주 군산 익산 잠실 고척 인천공항 도쿄 오사카 베이징 상하이 워싱턴 뉴욕 파리 런던 베를린 방콕 하노이 자카르타 모스크바 브뤼셀 제네바 홍콩 타이베이 싱가포르 시드니 로스앤젤레스 실리콘밸리 한국 미국 중국 일본 북한 유럽',
);

/** Whether the word ends like a city, a county or an island, as that in front of a name is its dateline ("새솔도 나도윤 기자"). */
export function isLikePlace(word: string): boolean {
  return /^[가-힣]{1,4}(?:도|섬|군|시|읍|면|리)$/.test(word) && !isTitle(word) && !isDesk(word);
}

/** Whether the word is a title that a member of the press signs with ("기자", "선임기자", "특파원"). */
export function isPressTitle(word: string): boolean {
  return endsInPressTitle(word) || word === '인턴';
}

/** Whether the word is a title of any kind ("교수", "연구소장"). */
export function isTitle(word: string): boolean {
  return isPressTitle(word) || endsInOtherTitle(word);
}

/** Whether the word before 기자 says which kind of reporter, not who. */
export function isReporterKind(word: string): boolean {
  return endsInReporterKind(word) || isDesk(word) || isOrganisation(word);
}

/** Whether the word is a desk of an outlet ("사회부"). */
export function isDesk(word: string): boolean {
  return DESK.test(word);
}

/** Whether the word is the role of one who took the pictures, edited, drew. */
export function isCrewRole(word: string): boolean {
  return isCrewWord(word.toLowerCase());
}

/** "지키는", "강가를": names end in 은 and 을, in these never; nor in the day of a week ("목요일"). */
const NO_NAME = /[는를]$|요일$/;

/** How much a word looks like a name when nothing else speaks for it. */
const SURE = 3;

/**
 * How much a word looks like the name of a Korean.
 * @returns 0 for no name at all; 0.5 when only a title behind it could make it one; 1.5 for one of three letters that ends
 * like a school or an office; up to 3
 */
export function nameLikeness(word: string): number {
  if (!/^[가-힣]{2,4}$/.test(word) || NO_NAME.test(word) || isTitle(word)) return 0;
  if (
    word.endsWith('팀') ||
    [isNoName, isHouse, isPlace, isDesk, isOrganisation].some((isOther) => isOther(word))
  )
    return 0;
  if (LONG_FAMILY_NAMES.some((name) => word.startsWith(name)) && word.length > 2) return 3;
  if (!FAMILY_NAMES.includes(word.charAt(0)) || word.length === 4) return 0.5;
  const byLength = word.length === 3 ? 3 : 2;
  const isPlainName = !isLikeTitle(word) || (word.length === 3 && word.endsWith('원'));
  return isPlainName ? byLength : byLength - 1.5;
}

/** Whether a word may be a name of two syllables, though it ends like a title ("김원"). */
export function mayBeShortName(word: string): boolean {
  return word.length === 2 && nameLikeness(word) > 0 && FAMILY_NAMES.includes(word.charAt(0));
}

/** Whether a word can hardly be anything but the name of a Korean. */
export function isSurelyName(word: string): boolean {
  return nameLikeness(word) >= SURE;
}
