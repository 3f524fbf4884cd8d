import { describe, expect, it } from 'vitest';
import { findHanja, readEveryHanja, readHanjaAloud } from '../../src/hanja/find-hanja.ts';
import { HANJA_ENTRIES } from '../../src/hanja/table.ts';

/** "與野 여야 | 美 미": what is found and how it is read. */
const show = (text: string) =>
  findHanja(text)
    .map(({ start, end, reading }) => `${text.slice(start, end)} ${reading}`)
    .join(' | ');

describe('finding hanja', () => {
  it('finds every row of the table when it stands alone', () => {
    const lost = HANJA_ENTRIES.filter(({ hanja, ko }) => {
      const finds = findHanja(`오늘 ${hanja}, 내일`);
      return !(finds.length === 1 && finds[0]?.end === 3 + hanja.length && finds[0].ko === ko);
    });
    expect(lost).toEqual([]);
  });

  it('gives the reading and both meanings', () => {
    expect(findHanja('與 반발')).toEqual([
      { start: 0, end: 1, reading: '여', ko: '여당, 여권', en: 'the ruling party' },
    ]);
  });

  it.each([
    ['[속보] 尹대통령 “연금 개혁 미룰 수 없다”', '尹 윤'],
    ['美·中 반도체 협상, 사흘째 빈손', '美 미 | 中 중'],
    ['與野, 예산안 두고 밤샘 줄다리기', '與野 여야'],
    ['韓美日 외교차관 다음 주 회동', '韓美日 한미일'],
    ['日 지진에 “韓관광객 피해 아직 없어”', '日 일 | 韓 한'],
    ['檢, 前시장 소환…野 “표적 수사”', '檢 검 | 前 전 | 野 야'],
    ['北 “對南 확성기 다시 켤 것”', '北 북 | 對 대 | 南 남'],
    ['경로당行 버스에 80대女 홀로', '行 행 | 女 녀'],
    ['10년 만의 최저 출산율…2015년比 반 토막', '比 비'],
    ['[社說] 大選 앞 공약 경쟁, 稅 부담은 누가', '社說 사설 | 大選 대선 | 稅 세'],
    ['中企 대출 늘고 LG電子 공장 쉬어', '中企 중기 | 電子 전자'],
    ['非明·親明, 靑瓦臺 앞 檢事 회견', '非 비 | 明 명 | 親 친 | 明 명 | 靑瓦臺 청와대 | 檢事 검사'],
    ['親李·反尹 다시 뭉치나', '親 친 | 李 이 | 反 반 | 尹 윤'],
  ])('reads the headline %s', (headline, expected) => {
    expect(show(headline)).toBe(expected);
  });

  it.each([
    ['金총리, 내일 귀국', '金 김'],
    ['金 “끝까지 간다”', '金 김'],
    ['金값 사상 최고…金ETF에 뭉칫돈', '金 금 | 金 금'],
    ['장바구니 金사과', '金 금'],
    ['한국, 金 3개로 마감', '金 금'],
    ['순金 한 돈', '金 금'],
    ['金치찌개', '金 김'],
    ['親金 일색', '親 친 | 金 김'],
    ['現金 10억원', '現金 현금'],
    ['元金 상환', '元金 원금'],
    ['黃金 연휴, 白金 값', '黃金 황금 | 白金 백금'],
    ['稅金·罰金', '稅金 세금 | 罰金 벌금'],
    ['保證金 반환', '保證金 보증금'],
    ['金利 인하', '金利 금리'],
  ])('reads 金 by what stands beside it: %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('keeps offsets of the text as it came, with emoji and compatibility ideographs', () => {
    const text = '🇰🇷 \uf981교사, 🙂\uf9e1대표 \uf963\uf963핵';
    const slices = findHanja(text).map(({ start, end, reading }) => [text.slice(start, end), reading]);
    expect(slices).toEqual([
      ['\uf981', '여'],
      ['\uf9e1', '이'],
      ['\uf963', '북'],
      ['\uf963', '북'],
    ]);
  });

  it('knows the Japanese form of a character', () => {
    expect(show('脱北 청소년, 税 혜택')).toBe('脱北 탈북 | 税 세');
  });

  it('takes no notice of 김〇〇', () => {
    expect(show('김〇〇, 李〇〇 의원')).toBe('李 이');
  });
});

describe('a run of hanja', () => {
  it.each([
    ['對北 제재', '對 대 | 北 북'],
    ['前議員 셋', '前 전 | 議員 의원'],
    ['北核說 확산', '北核 북핵 | 說 설'],
    ['國會議員', '國會 국회 | 議員 의원'],
    ['女議員', '女 여 | 議員 의원'],
    ['尹側', '尹 윤 | 側 측'],
    ['美對中 수출', '美 미 | 對 대 | 中 중'],
    ['二十주년', '二 이 | 十 십'],
    ['前日本총리', '前 전 | 日本 일본'],
    ['訪日前 회견', '訪 방 | 日 일 | 前 전'],
    ['親北派', '親 친 | 北 북 | 派 파'],
    ['萬一千명', '萬 만 | 一 일 | 千 천'],
  ])('is taken apart when the parts fit together: %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('prefers the longest word, unless the rest would be left over', () => {
    expect(show('黨政靑')).toBe('黨政靑 당정청');
    expect(show('韓日美')).toBe('韓日 한일 | 美 미');
    expect(show('南北韓')).toBe('南北 남북 | 韓 한');
    expect(show('北美中')).toBe('北美 북미 | 中 중');
  });

  it.each('現金 元金 黃金 白金 金權 與論 前日 日産 親權 徐行 林産 中南美 北中美 臺北 萬一'.split(' '))(
    'is one word though its letters fit together in another sense: %s',
    (word) => {
      expect(findHanja(`${word} 관련`).map(({ end }) => end)).toEqual([word.length]);
    },
  );

  it.each([
    ['習近平', 'a Chinese name'],
    ['金正恩', 'a Korean name'],
    ['大山', 'a name of letters that are all in the table'],
    ['林野', 'a word that is not a surname and a party'],
    ['中文', 'a word that is not a country and a surname'],
    ['美人計', 'a word that begins with a country'],
    ['\u{20000}美', 'a rare character'],
    ['版权归内容', 'simplified Chinese'],
  ])('is left alone as a whole when it is %s, %s', (text) => {
    expect(findHanja(`${text} 관련`)).toEqual([]);
  });
});

describe('hanja that the text explains', () => {
  it.each([
    '홍길동(洪吉童)',
    '한국(韓國)',
    '전(前) 장관',
    '고(故) 아무개 씨',
    '여당(與黨)',
    '여당(與)',
    '미국·중국(美·中)',
    '여야 (與野)',
    '아키모토(秋元)',
    '전각（前）',
    '與(여)',
    '北(북한) 주민',
    '韓美(한미)',
    '女(여)',
  ])('is not explained again: %s', (text) => {
    expect(findHanja(text)).toEqual([]);
  });

  it.each([
    ['김모씨(女)', '女 여'],
    ['이모씨(男·35)', '男 남'],
    ['존슨(美 국무부)', '美 미'],
    ['與(국민 앞에 사과)', '與 여'],
    ['전(前) 장관, 北 방문', '北 북'],
    ['(美·中) 경쟁', '美 미 | 中 중'],
  ])('is told from a remark in brackets: %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

it('leaves Japanese alone', () => {
  expect(findHanja('原文の人は、日本、と中にある')).toEqual([]);
  expect(show('美・中 회담')).toBe('美 미 | 中 중');
});

it('finds nothing in a text without hanja', () => {
  expect(findHanja('')).toEqual([]);
  expect(findHanja('한글로만 쓴 기사 (English) 2026')).toEqual([]);
});

// What went back and forth in it would not end in the time that a test has.
it('goes through a long text once', () => {
  const hostile = ['美', '가(美', '가(美)', '(', '가', '金與野中']
    .map((part) => part.repeat(50_000))
    .join('\n');
  expect(findHanja(hostile).length).toBeGreaterThan(50_000);
});

describe('reading hanja aloud', () => {
  it('replaces what was found and keeps the rest', () => {
    expect(readHanjaAloud('美·中 협상, 與野 “환영”…홍길동(洪吉童) 교수')).toBe(
      '미·중 협상, 여야 “환영”…홍길동(洪吉童) 교수',
    );
  });

  it.each([
    ['年 3% 이자', '연 3% 이자'],
    ['2026年 3月', '2026년 3월'],
    ['女 배우', '여 배우'],
    ['50대女', '50대녀'],
    ['불가論 확산', '불가론 확산'],
    ['論 확산', '논 확산'],
    ['露 외무', '러 외무'],
    ['李 대표', '이 대표'],
    ['親李', '친이'],
  ])('softens the sound at the beginning of a word alone: %s', (text, spoken) => {
    expect(readHanjaAloud(text)).toBe(spoken);
  });
});

describe('reading every hanja', () => {
  it.each([
    ['大統領', '대통령'],
    ['전(前) 장관, 與(여)', '전(전) 장관, 여(여)'],
    ['習近平 방중', '시近平 방중'],
    ['大山, 林野', '대산, 임야'],
    ['女議員 50대女', '여의원 50대녀'],
    ['脱北 税', '탈북 세'],
    ['近年 論', '近년 논'],
    ['原文の人は', '原문の인は'],
    ['\u{20000}美 😀', '\u{20000}미 😀'],
    ['한글 (English) 2026', '한글 (English) 2026'],
  ])('replaces what the table knows and keeps the length: %s', (text, reading) => {
    expect(readEveryHanja(text)).toBe(reading);
    expect(reading.length).toBe(text.length);
  });

  it('reads 金 by what stands beside it', () => {
    expect(readEveryHanja('金값, 金총리, 金大中, 과징金')).toBe('금값, 김총리, 김대중, 과징금');
    expect(readEveryHanja('세입稅金, 資金, 金融, 金大統領')).toBe('세입세금, 자금, 금융, 김대통령');
  });
});
