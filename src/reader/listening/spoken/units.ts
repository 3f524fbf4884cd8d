const PREFIXES: Record<string, string> = {
  k: '킬로',
  K: '킬로',
  c: '센티',
  m: '밀리',
  d: '데시',
  n: '나노',
  μ: '마이크로',
  M: '메가',
  G: '기가',
  T: '테라',
};
const UNITS: Record<string, string> = {
  m: '미터',
  g: '그램',
  t: '톤',
  L: '리터',
  l: '리터',
  W: '와트',
  Wh: '와트시',
  Hz: '헤르츠',
  B: '바이트',
  cal: '칼로리',
  ha: '헥타르',
  cc: '시시',
  dB: '데시벨',
  bp: '베이시스포인트',
  pt: '포인트',
  ppm: '피피엠',
  ppb: '피피비',
  mmHg: '수은주밀리미터',
  Pa: '파스칼',
  hPa: '헥토파스칼',
  V: '볼트',
  mA: '밀리암페어',
  mAh: '밀리암페어시',
  Sv: '시버트',
  Bq: '베크렐',
  rpm: '알피엠',
  R: '라운드',
  // Alone it is the plural of bp.
  bps: '베이시스포인트',
  Mbps: '메가비피에스',
  Gbps: '기가비피에스',
  '°C': '도',
  '°': '도',
};

/** Not 2TV: volts have small prefixes only. */
const UNIT = `(?![TGMKcdnμ][VR])[${Object.keys(PREFIXES).join('')}]?(?:${Object.keys(UNITS).join('|')})[23]?`;
const AMOUNT = new RegExp(
  String.raw`(\d|(?<=[\d십백천만억수])[십백천만억조여]|(?<![가-힣])수)( ?)(${UNIT})(?:\/(${UNIT}))?(?![A-Za-z\d])`,
  'g',
);
/** Without a figure: L당, ㎡에, (단위: ㎍/㎥), 몇 km. Only what can be nothing else. */
const BARE = new RegExp(
  String.raw`(?<![A-Za-z\d/])(?:(k?m[23]|[kcmn]m|[kmμn]g|[kMG]Wh?|hPa|kV|mSv)(?:\/(m3|d?L|kg))?(?![A-Za-z\d/-])|(?!B)(${UNIT})(?=당))`,
  'g',
);
const TIMES: Record<string, string> = { s: '초', min: '분', h: '시간' };
/** 30mm/h, 0.1μSv/h, 1000m3/s, with 시간당 when it is already said. */
const RATE = new RegExp(
  String.raw`(?<![\d.~])(?=\d)(?<=([분초간]당 ?(?:약 ?|최[대고] ?|평균 ?)?)?)([\d.~]{1,15}) ?(${UNIT})\/(h|s|min)(?![A-Za-z])`,
  'g',
);
/** With 시속 when it is already said. */
const SPEED =
  /(?<![\d.~])(?=\d)(?<=([시초]속 ?(?:약 ?|최[대고] ?|평균 ?)?)?)([\d.~]{1,15}) ?([kK]?m)\/(h|s)(?![A-Za-z])/g;

/** 140/90mmHg */
const PRESSURES = /(?<![\d/])(\d{2,3})\/(?=\d{2,3} ?mmHg)/g;
/** A jump: 2m33 */
const JUMP = /(?<![\d.])(\d{1,2})m(?=\d\d(?!\d))/g;

/** Reads units behind figures: 3㎏ → 3킬로그램, 80km/h → 시속 80킬로미터. */
export function readUnits(text: string): string {
  return (
    text
      .replace(/%(?:[pP](?![A-Za-z])|포인트)/g, '퍼센트포인트')
      .replace(/%/g, '퍼센트')
      // Of an index; 720p is a picture.
      .replace(/(?<=\.\d{1,2})p(?![A-Za-z\d])/g, '포인트')
      .replace(PRESSURES, '$1에 ')
      .replace(JUMP, '$1미터 ')
      .replace(SPEED, (_, said, speed, unit, time) => {
        const word = time === 'h' ? '시속 ' : '초속 ';
        return `${said ? '' : word}${speed}${readUnit(unit)}`;
      })
      .replace(RATE, (_, said, amount, unit, time) => {
        return `${said ? '' : `${TIMES[time]}당 `}${amount}${readUnit(unit)}`;
      })
      .replace(BARE, (_, unit, per, counted) => readMeasure(unit ?? counted, per))
      .replace(AMOUNT, (whole: string, before: string, space: string, unit: string, per?: string) => {
        if (unit === 'B') return whole;
        return `${before}${space}${readMeasure(unit, per)}`;
      })
  );
}

function readMeasure(unit: string, per?: string): string {
  return `${readUnit(unit)}${per ? ` 퍼 ${readUnit(per)}` : ''}`;
}

function readUnit(unit: string): string {
  const name = unit.replace(/[23]$/, '');
  const power = name === unit ? '' : unit.endsWith('2') ? '제곱' : '세제곱';
  return power + (UNITS[name] ?? `${PREFIXES[name.charAt(0)]}${UNITS[name.slice(1)]}`);
}
