import { nativeNumber, sinoNumber } from './number-words.ts';

/** Not what bears its number: 3번 출구, 4번 타자, 5번가, 교향곡 9번. */
const TIMES = String.raw`(?<!(?:교향곡|협주곡|국도) ?\d{1,2})번(?!가| (?:출구|타[자순]|유격수|중견수|[좌우]익수|[123]루수|포수|지명타자|주자|국도|버스|홀|후보|게이트|선수|환자|시드|레인|트랙|창구|승강장|아이언|우드|염색체|문[항제]|킬러|유니폼))`;
/** Not when it stands in a name: 강력3팀, 수사1·2팀, 시즌2편. */
const UNNAMED = String.raw`(?<!(?:[가-힣](?:\d~)?|\d·)\d{1,2})(?:팀|편)`;
/**
 * Right behind its figure only, as it may be a word of its own; not 3발전, 1가구 1주택, 1석 2조. Above twenty these are
 * rather said in Sino-Korean.
 */
const SMALL =
  '끼|발(?!전)|바퀴|경기|자녀|과목|문제|문항|종류|그릇|컵(?!라면)|줄|켤레|칸|자리|자릿수|가구(?! ?\\d ?주택)|가족|식구|나라|작품|곡|컷|게임|갈래|걸음|조각|상자|봉지|큰술|접시|포기|돈(?!가스)|알|정(?!도)|표|타(?= ?차)|석(?! ?2조)';
/** Counters that go with native numbers. Longer ones first, as 시간 begins with 시. */
const COUNTERS = String.raw`(?<=\d)(?:${SMALL})|명|개|살|시간|시(?!·| \d{1,2}군(?!데))|마리|채|번째|${TIMES}|장(?! \d{1,2}절)|권(?! 분립)|곳|가지|달|쌍|벌|송이|그루|척|자루|통|건|배|차례|군데|사람|골|잔|병|${UNNAMED}`;
/** Counters whose larger numbers are Sino-Korean. */
const FEW = new RegExp(`^(?:배|${SMALL})$`);
/** What may follow a counter; anything else makes another word of it: 개월, 개국, 장관, 배럴, 번지. */
const TAIL =
  '(?![가-힣])|[이가을를은는의에도만과와로씩째쯤께꼴뿐당중나들전후인입다여였라경간내반]|으로|짜리|정[도각]|까지|부터|보다|서(?![가-힣])|마다|밖에|동안|안|미만|배기';
/** Not 제3장, 기호 3번. */
const ORDINAL = '(?:(?<![가-힣])제|기호|번호) ?';
/** Not the second figure of a range that was left: 제3~5장. That of 3명~5명 and 1.5~2배 is a number of its own. */
const COUNTED = new RegExp(
  String.raw`([가-힣]?)(?<!${ORDINAL})(?<!(?<![\d.])\d{1,4}~)(?<![\d.,:/A-Za-z-])0?([1-9]\d?) ?(${COUNTERS})(?=(\d)|${TAIL})`,
  'g',
);
const REPEATED = new RegExp(
  String.raw`(?<!${ORDINAL})(?<![\d.,~:/-])(\d{1,4})~(\d{1,4}) ?(년|월|일(?!반)|(?:${COUNTERS})(?=${TAIL}))`,
  'g',
);
const PAIRS = ' 한두 두세 서너 네다섯 대여섯 예닐곱 일고여덟 여덟아홉'.split(' ');

/** What is said of machines in headlines, right behind their number; what else stands there makes 3대 강국, 20대 운전자. */
const OF_MACHINES =
  '[등중](?![가-힣])|등[이을의에은]|중에|가운데|이상|이하|미만|규모|모두|추가|연쇄|추[돌락]|충돌|들이받|파손|격[파추]|전[소복]|침수|투입|동원|출동|급파|배치|도입|보급|구[매입]|판매|지원|기증|전달|운행|증[차편]|설치|압수';
/** Machines and vehicles are counted with 대 and native numbers; 3대 과제 and 20대 국회 are not. */
const MACHINES = new RegExp(
  String.raw`(차|차량|버스|트럭|택시|헬기|[객투착]기|항공기|무인기|드론|크레인|카메라|노트북|PC|TV|폰|오토바이|자전거|로봇|장비|[A-Z]-\d{1,3}[A-Z]?(?= ))([은는이가을를도]? ?)([1-9]\d?)대(?= ?(?:[^가-힣 ]|$)|[가를는의에와로만씩쯤꼴뿐당나인였다]|도(?!시)|정도|까지|부터|보다|밖에|이[상하]| (?:${OF_MACHINES}))`,
  'g',
);
/** Bodies are counted in 구, which is also a district, and what stands upright in 기, which is also a period. */
const UPRIGHT =
  /((?:시신|유해|사체|미사일|위성|원전|로켓|발사대)[은는이가을를]? ?)([1-9]|1\d|20)([구기])(?=[를가는의와로도]|(?![가-힣]))/g;
/** 20대: an age. */
const AGE = /(?<![\d.,])([1-9])0대(?!\d)/g;
/** The first of 20~30대, 20·30대 or 20, 30대. */
const FIRST_AGE = /(?<![\d.,])(?<!각각 ?)([1-9])0(?:[~·]|, ?)(?=([1-9])0대)/g;
/** 2030세대: two ages, each figure by itself; not 2030년, nor 2030대, which may be so many cars. */
const GENERATIONS =
  /(?<![\d.,])([1-8])0([2-9])0(?= ?(?:세대|남성|여성|남녀|남자|여자|청년|표심|유권자|직장인|가요|음악))/g;
/** The first of 2, 3명; not 각각 2, 3명, nor 오후 2, 3시. */
const FIRST_COUNT = new RegExp(
  String.raw`(?<![\d.,])(?<!각각 ?)(?<!${ORDINAL})([1-8]), ?(?=([2-9]) ?(?!시(?!간))(?:${COUNTERS})(?:${TAIL}))`,
  'g',
);
const FIGURES = [...'공일이삼사오육칠팔구'];

/** Reads figures before native counters, with ranges such as 2~3명 (두세 명) and ages such as 20대 (이십대). */
export function readCounters(text: string): string {
  return text
    .replace(
      MACHINES,
      (_, machine, space, number) => `${machine}${space || ' '}${nativeNumber(Number(number))} 대`,
    )
    .replace(UPRIGHT, (_, thing, number, counter) => `${thing}${nativeNumber(Number(number))} ${counter}`)
    .replace(GENERATIONS, (whole, from, to) =>
      Number(to) - from === 1 ? `${FIGURES[from]}공${FIGURES[to]}공` : whole,
    )
    .replace(FIRST_COUNT, (whole, from, to) => (Number(to) - from === 1 ? `${from}~` : whole))
    .replace(FIRST_AGE, (whole, from, to) => (Number(to) - from === 1 ? sinoNumber(Number(from)) : whole))
    .replace(AGE, (_, tens) => `${sinoNumber(tens * 10)}대`)
    .replace(REPEATED, (_, from, to, unit) => readRange(Number(from), Number(to), unit))
    .replace(COUNTED, (whole, letter, digits, counter, next) => {
      const isWord = letter && !/[십백천만억]/.test(letter);
      // 2천10발 is beyond twenty too.
      if (letter && !isWord && FEW.test(counter)) return whole;
      const read = readCount(Number(digits), counter);
      return read ? `${letter}${isWord ? ' ' : ''}${read} ${counter}${next ? ' ' : ''}` : whole;
    });
}

/**
 * @returns null where the number is read in Sino-Korean: hours of the day from 13, durations from 24 hours (주 52시간),
 * 30배
 */
function readCount(number: number, counter: string): string | null {
  if (number > 20 && FEW.test(counter)) return null;
  if ((counter === '시' && number > 12) || (counter === '시간' && number > 23)) return null;
  return counter === '번째' && number === 1 ? '첫' : nativeNumber(number);
}

function readRange(from: number, to: number, unit: string): string {
  const pair = to === from + 1 && !/^[년월일시]$/.test(unit) ? PAIRS[from] : undefined;
  return pair ? `${pair} ${unit}` : `${from}${unit}에서 ${to}${unit}`;
}
