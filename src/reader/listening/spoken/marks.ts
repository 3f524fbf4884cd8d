/** Marks of headings and lists; inside a sentence they part the items. */
const BULLETS = /[◇◆■□▲△▼▶▷►●◎★☆※•☎☏☞☛◀◁▒━♥♡○◯]+/g;
const QUOTES = /["“”`「」『』〈〉《》<>*ⓒ©]|(?<![A-Za-z])['‘’]|['‘’](?![A-Za-z])/g;
const PAUSES = /\.{2,}|[…‥⋯·|ㅣ=←→↑↓↔—―]/g;
const TITLE = ' ?(?:씨|[군양](?=[은이과을의에도만]|(?![가-힣])))';
/**
 * The age, with what else is said there, and a particle: 정독(42) 씨, 정독 씨(42), 정독(42, 여)씨는. A single figure is an
 * age only before a title.
 */
const AGE = new RegExp(
  String.raw`([ㄱ-힣])\(([1-9](?:\d|(?=[^()]{0,31}\)${TITLE})))(, (?!\d)[^()]{1,30})?\)(${TITLE})?(?:([은는이가을를과와])(?![가-힣]))?`,
  'g',
);
/** What somebody is, before the title: 김정독(예시고 교장)씨. */
const ROLE = /(?<=[가-힣])(\([^()\d]{1,40}\)) ?씨(?=[은는이가를의와도]|(?![가-힣]))/g;
/** With a final consonant, and without, by turns. */
const PARTICLES = ['은', '는', '이', '가', '을', '를', '과', '와', '으로', '로', '이다', '다'];
const BRACKET_END =
  /([가-힣\d])\)(?:([은는이가을를과와]|이?다)(?![가-힣])|(으?로)(?=[는도만부써]|(?![가-힣])))/g;

/** Units as they have been written out by then. */
const CHANGED =
  '(\\d[\\d.]{0,9}[십백천만억조\\d]{0,12} ?(?:퍼센트포인트|퍼센트|포인트|베이시스포인트|원|달러|엔|유로|위안))';
const ENDS = String.raw` ?(?:[,;)\]/·]|\.(?!\d)|$)`;
/**
 * Right before an amount that ends there, or behind which another is told: 코스피 ▲1.2% 코스닥 ▼0.5%. Of ▲ alone a list of
 * items may be made.
 */
const ARROW = new RegExp(
  `▲${CHANGED}(?=${ENDS}| ?[가-힣A-Za-z&]{1,20} ?▼)|▼${CHANGED}(?=${ENDS}| ?[가-힣A-Za-z&]{1,20} ?[▲▼])`,
  'g',
);
/** Right behind what changed, 매출 12%↑, 물가↓; behind a count it is a bound: 100명↑. */
const TREND = /(?<=([명년세살인층정건곳개])?)(?<=[\d가-힣A-Za-z)])[↑↓]/g;
/** As in accounts, behind what the amount is of: 영업이익 △35억원. In a list of items something else follows. */
const LOSS = new RegExp(`([가-힣(] ?)△(?=${CHANGED}(?:${ENDS}|(?:[을를은는이가로의]|으로)(?![가-힣])))`, 'g');

/** Turns marks into what a voice does at them: a pause, or nothing. Runs last. */
export function readMarks(text: string): string {
  const spoken = text
    .replace(/\s+/g, ' ')
    // “했다.”라고: the quotation ends, the sentence goes on.
    .replace(/\.["”](?=[가-힣])/g, ', ')
    .replace(/\([+-]\)/g, '')
    .replace(QUOTES, '')
    .replace(/([\d가-힣A-Za-z]) ?~ ?(?=[\d가-힣A-Za-z])/g, '$1에서 ')
    .replace(/~+/g, ' ')
    .replace(/([가-힣]) ?\/ ?(?=[가-힣\d])/g, '$1, ')
    .replace(/(?<=[\s.,)]|^)\/ ?(?=[가-힣])/g, ', ')
    .replace(/(^| )[-–] /g, '$1, ')
    .replace(/(\d[십백천만억조]{0,3}[가-힣]{0,5}) ?→ ?(?=\d)/g, '$1에서 ')
    .replace(
      /\(([▲▼]) ?(\d[\d.]{0,9})\)/g,
      (_, arrow, points) => `(${points} ${arrow === '▲' ? '상승' : '하락'})`,
    )
    .replace(ARROW, (_, risen, fallen) => (risen ? `${risen} 상승` : `${fallen} 하락`))
    .replace(TREND, (arrow, counted) => {
      const [more, less] = counted ? ['이상', '이하'] : ['상승', '하락'];
      return ` ${arrow === '↑' ? more : less}, `;
    })
    .replace(LOSS, '$1마이너스 ')
    .replace(BULLETS, ', ')
    .replace(PAUSES, ', ')
    .replace(/\(([남여]), ?(\d{1,2})\)/g, '($2, $1)')
    .replace(AGE, (_, name, age, more = '', title = '', particle = '') => {
      const said = `${age}세${more}`;
      return `${name}${title && ` ${title.trim()}`}(${said})${agree(said, particle)}`;
    })
    .replace(ROLE, ' 씨$1')
    // A particle follows what is heard last: 기금(아이엠에프)은 → 아이엠에프는
    .replace(BRACKET_END, (_, last, particle, way) => `${last}${agree(last, particle ?? way)}`)
    .replace(/\)(?=[가-힣])/g, '')
    .replace(/[()[\]{}【】]/g, ', ');
  return tidyPauses(spoken);
}

/** The particle in the form that it has behind a word: 42세는, 남은, 10으로. */
function agree(word: string, particle: string): string {
  if (!particle || !/[가-힣\d]$/.test(word)) return particle;
  const final = finalConsonant(word);
  const isPlain = final === 0 || (final === LIQUID && /로$/.test(particle));
  const pair = Math.floor(PARTICLES.indexOf(particle) / 2) * 2;
  return PARTICLES[isPlain ? pair + 1 : pair] ?? particle;
}

/** ㄹ, behind which 로 stays as it is. */
const LIQUID = 8;

/** @returns its place in Unicode's order of final consonants, 0 for none; that of 십 for a figure that ends in 0 */
function finalConsonant(word: string): number {
  const last = word.slice(-1);
  return (('십일이삼사오육칠팔구'[Number(last)] ?? last).charCodeAt(0) - 0xac00) % 28;
}

/** One comma where several met, none at the ends or before another mark. */
function tidyPauses(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?,(?: ?,)*/g, ',')
    .replace(/,(?=[^\s\d])/g, ', ')
    .replace(/([.?!。]) ?,/g, '$1')
    .replace(/, ?(?=[.?!。:;])/g, '')
    .replace(/^[ ,]{1,4}/, '')
    .replace(/[ ,]{1,4}$/, '');
}
