/** Agencies, alliances, research, halls for fairs. */
const BODIES =
  'NATO 나토 UNESCO 유네스코 UNICEF 유니세프 INTERPOL 인터폴 OPEC 오펙 ASEAN 아세안 APEC 에이펙 ASEM 아셈 BRICS 브릭스 AUKUS 오커스 QUAD 쿼드 RCEP 알셉 NAFTA 나프타 GATT 가트 FIFA 피파 FIBA 피바 WADA 와다 NASA 나사 DARPA 다르파 FEMA 페마 DOGE 도지 MAGA 마가 KAIST 카이스트 UNIST 유니스트 GIST 지스트 DGIST 디지스트 POSTECH 포스텍 KIST 키스트 KISTI 키스티 ETRI 에트리 KOICA 코이카 KOTRA 코트라 KAMCO 캠코 KOGAS 코가스 KEPCO 켑코 KORAIL 코레일 KOBACO 코바코 KOVO 코보 WHIP 휩 COEX 코엑스 KINTEX 킨텍스 BEXCO 벡스코 EXCO 엑스코 SETEC 세텍';
/** Firms, brands, singers. */
const NAMES =
  'POSCO 포스코 NAVER 네이버 KAKAO 카카오 LINE 라인 HYBE 하이브 KIA 기아 KAI 카이 HUG 허그 ARM 암 NVIDIA 엔비디아 META 메타 INTEL 인텔 SONY 소니 IKEA 이케아 ZARA 자라 NIKE 나이키 LEGO 레고 VISA 비자 DIOR 디올 FILA 휠라 TVING 티빙 BLACKPINK 블랙핑크 TWICE 트와이스 SEVENTEEN 세븐틴 ENHYPEN 엔하이픈 ITZY 있지 IVE 아이브 EXO 엑소 NMIXX 엔믹스 STAYC 스테이씨 ILLIT 아일릿 RIIZE 라이즈 BIGBANG 빅뱅';
/** Markets, chips, illnesses, arms, examinations. */
const TERMS =
  'KOSPI 코스피 KOSDAQ 코스닥 KONEX 코넥스 NASDAQ 나스닥 KODEX 코덱스 TIGER 타이거 SPAC 스팩 FOMO 포모 EBITDA 에비타 CAPEX 카펙스 DRAM 디램 NAND 낸드 CMOS 씨모스 SIM 심 USIM 유심 COVID 코비드 AIDS 에이즈 MERS 메르스 SARS 사스 HACCP 해썹 THAAD 사드 SAM 샘 PAC 팩 AESA 에이사 JASSM 재즘 HIMARS 하이마스 ATACMS 에이태큼스 KADIZ 카디즈 NORAD 노라드 TOEIC 토익 TOEFL 토플 TEPS 텝스 TOPIK 토픽 PISA 피사 CAR 카 II 투 III 쓰리 LEET 리트 NEIS 나이스 MICE 마이스 YOLO 욜로 NIMBY 님비';
/** English words in titles and on signs. */
const ENGLISH =
  'NEWS 뉴스 SUNDAY 선데이 CHOSUN 조선 ECONOMY 이코노미 LIVE 라이브 TEAM 팀 KOREA 코리아 SEOUL 서울 BUSAN 부산 JEJU 제주 ALL 올 STAR 스타 BEST 베스트 TOP 톱 OPEN 오픈 CUP 컵 NEW 뉴 THE 더 BIG 빅 HOT 핫 MY 마이 LOVE 러브 LIFE 라이프 SHOW 쇼 TALK 토크 START 스타트 STOP 스톱 SALE 세일 FREE 프리 PRO 프로 MAX 맥스 PLUS 플러스 ZONE 존 CAFE 카페 BANK 뱅크 CARD 카드 TECH 테크 SMART 스마트 WORLD 월드 POP 팝';

const PAIRS = [BODIES, NAMES, TERMS, ENGLISH].join(' ').matchAll(/(\S+) (\S+)/g);

/** What is written in capitals and yet read as a word, with its reading: NATO → 나토. */
export const CAPITAL_WORDS: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS, ([, letters = '', reading = '']) => [letters, reading]),
);
