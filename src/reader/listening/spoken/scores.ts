const SCORE = /(?<![\d.:/A-Za-z-])(\d{1,3})[-:](\d{1,3})(?![\d:/위호층-]|\.\d)/g;
/** 3.5:1, 50.1:49.9; 1:1 상담, which may also be a score or a verse */
const RATIO =
  /(?<![\d.:/A-Za-z-])(\d{1,4}\.\d{1,2}(?=:1(?!\d)|:\d{1,4}\.\d)|1(?=:1 ?(?:상담|맞춤|문의|대화|면담|매칭|코칭|과외|수업|제보|대결|교육|결연|지원|방식))):(\d{1,4}(?:\.\d{1,2})?)(?![\d:.])/g;
/** Between the names of two teams; 도곡동 9-3 is an address. */
const MATCH =
  /(?<=[가-힣])(?<![동길로리가산]) (\d)-(\d) (?=[가-힣])(?!구역|블[록럭]|공구|단지|지구|생활권|참[조고]|학년|등급|버스)/g;
/** Of each set, with the result before them: 3-1(25-20 22-25 25-18 25-21), 2-0(7-6<4> 6-3) */
const SETS =
  /(?<![\d-])(?:\d-\d ?)?\((?:\d{1,2}-\d{1,2}(?:<[\d-]{1,5}>)?[ ,·]{1,2}){1,6}\d{1,2}-\d{1,2}(?:<[\d-]{1,5}>)?\)/g;
/** The points of a tiebreak, of the loser or of both: 7-6<4>, 7-6(7-4). */
const TIEBREAK = /(?<![\d-])([67](?:-| 대 )[67]) ?[<(〈](\d{1,2}(?:(?:-| 대 )\d{1,2})?)[>)〉]/g;
/** 타율 0.285, 승률은 .621 */
const AVERAGE = /((?:타율|승률|출루율)[은이도]? ?)0?\.(\d)(\d)(\d)(?!\d)/g;
/** 승 and 패 as words of their own or in 승리, 패배; not 승용차, 패션. */
const SPORT =
  /[승패](?:[리배했을를으]|(?![가-힣]))|이[겼기긴]|꺾|무승부|스코어|비[겼긴]|역전|앞[서섰선]|뒤[져졌지진]|누르|눌[러렀]|따돌|물리[치쳤]|로 졌|동점|[완격대]파|경기|비율|경쟁률|승부차기|세트|제압|맞[서선섰]/;

/** Whether a word of a match, or of a ratio, stands near; `start` and `end` are those of the figures. */
export function isNearScore(text: string, start: number, end: number): boolean {
  return SPORT.test(text.slice(Math.max(0, start - 14), end + 14));
}

/** Reads 3-2 and 3:2 as "3 대 2" where a match is told; after the times of day. */
export function readScores(text: string): string {
  return text
    .replace(SETS, readDashes)
    .replace(TIEBREAK, (_, set, points) => `${readDashes(set)}(타이브레이크 ${readDashes(points)})`)
    .replace(AVERAGE, (_, of, ...places) => of + readAverage(places.slice(0, 3)))
    .replace(RATIO, '$1 대 $2')
    .replace(MATCH, ' $1 대 $2 ')
    .replace(SCORE, (whole: string, ours: string, theirs: string, index: number) =>
      isNearScore(text, index, index + whole.length) ? `${ours} 대 ${theirs}` : whole,
    )
    .replace(/(?<![\d.-])([1-9]0)-\1(?![\d-])/g, '$1 $1');
}

/** 2할 8푼 5리; a place with a zero is left out. */
function readAverage(places: string[]): string {
  const said = places.map((digit, place) => (digit === '0' ? '' : `${digit}${'할푼리'.charAt(place)}`));
  return said.filter(Boolean).join(' ') || '0';
}

const readDashes = (figures: string) => figures.replaceAll('-', ' 대 ');
