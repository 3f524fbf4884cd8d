/** Labels, buttons and notices that stand on every news page, and the words that sentences are built with. */
const KOREAN = [
  '입력 기사입력 등록 승인 기사승인 송고 송고시간 작성 발행 발행일 게재 전송 기사전송 수정 최종수정 업데이트 갱신 최초 최종 최종편집 지면 오전 오후 시 분 초 년 월 일',
  '월요일 화요일 수요일 목요일 금요일 토요일 일요일 화 수 목 금 토',
  '기자 기자명 선임기자 수석기자 전문기자 인턴기자 객원기자 사진기자 촬영기자 특파원 앵커 리포터 아나운서 논설위원 칼럼니스트 선임 수석 전문 인턴 객원 교수 소장 대표 위원 씨',
  '정치부 경제부 사회부 문화부 국제부 산업부 체육부 전국부 사진부 편집부 편집국 보도국 온라인뉴스팀 디지털뉴스팀',
  '글 사진 영상 취재기자 영상기자 촬영 편집 취재 그래픽 일러스트 자료 자료사진 제공 출처 정리 진행 구성 연출 영상취재 영상편집 사진제공 사진출처 캡처 갈무리',
  '앵커멘트 리포트 녹취 인터뷰 편집자주 편집자 주 끝 속보 단독 종합 포토 인사 부고 사설 칼럼 기고 연재',
  '무단 전재 무단전재 재배포 재배포금지 배포 복제 무단복제 복사 수집 금지 저작권자 저작권 재판매 학습 활용 이용 및',
  '기사 뉴스 관련 관련기사 관련뉴스 연관기사 추천 추천기사 추천뉴스 주요 주요뉴스 많이 본 인기 인기기사 인기뉴스 최신 최신기사 최신뉴스 다른 다른기사 이전 다음 이전기사 다음기사 핫이슈 랭킹 랭킹뉴스 실시간 급상승 오늘의 시각 함께 보면 좋은 볼만한 읽으면 당신을 위한 맞춤 더보기 더 보기 전체보기 목록 바로가기 보러가기',
  '광고 광고닫기 닫기 열기 삭제 스폰서 후원 후원하기 정기후원 구독 구독하기 구독신청 정기구독 뉴스레터 채널 추가 제보 제보하기 기사제보 클릭 알림 받기 네이버 네이버에서 다음에서 카카오톡 카카오 페이스북 트위터 인스타그램 유튜브 밴드 라인 구글',
  '공유 공유하기 기사공유하기 스크랩 기사스크랩 프린트 인쇄 인쇄하기 복사 복사하기 글자크기 글자 크기 글씨 조절 변경 작게 크게 보통 가 좋아요 슬퍼요 화나요 응원해요 후속기사 원해요 공감 비공감 반응 조회 조회수 댓글 댓글쓰기 쓰기 의견 독자 독자의견 삭제 신고 답글 순',
  '듣기 음성 재생 음성재생 설정 번역 요약 기사내용 본문 본문듣기 자동 핵심 세줄 줄 읽어주기 확대 확대보기 이미지 크게보기 맨위로 위로 처음으로',
  '로그인 로그아웃 회원가입 회원 회원전용 유료 전용 마이페이지 검색 검색어 메뉴 전체메뉴 홈 전체 정치 경제 사회 국제 세계 문화 스포츠 연예 전국 지역 생활 오피니언 과학 산업 금융 증권 부동산',
  '태그 키워드 이메일 메일 전화 문의 주소 등록번호 사업자등록번호 등록일자 발행인 편집인 발행 대표이사 청소년보호책임자 개인정보처리방침 이용약관 회사소개 고충처리인 소재지',
  '은 는 이 가 을 를 의 에 에서 도 로 으로 와 과 며 고 라며 라고 이라며 이라고 했다 말했다 밝혔다 전했다 덧붙였다 설명했다 있다 없다 등 것 수 때 중 뒤 전 후 또 그 저 한 두 세',
].flatMap((line) => line.split(' '));

const LATIN =
  'copyright copyrights all rights reserved ad advertisement sponsored by dable taboola sns url rss facebook twitter kakao kakaotalk naver google youtube instagram band line print top more tv ai tts beta db pd cg vj am pm kst gmt http https www published updated posted registered modified home login menu search close next prev share copy best hot new news km kg cm mm article website ko kr en us'.split(
    ' ',
  );

const KEPT = new Set([...KOREAN, ...LATIN]);

/** Whether a word says nothing of what a page tells: it labels, points or joins. */
export function isKeptWord(word: string): boolean {
  return KEPT.has(word.toLowerCase());
}
