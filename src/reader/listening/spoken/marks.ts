/** Marks of headings and lists; inside a sentence they part the items. */
const BULLETS = /[◇◆■□▲△▼▶▷►●◎★☆※•]+/g;
const QUOTES = /["“”`「」『』〈〉《》<>*ⓒ©]|(?<![A-Za-z])['‘’]|['‘’](?![A-Za-z])/g;
const PAUSES = /\.{2,}|[…‥·|=→—―]/g;

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
    .replace(/([가-힣]) ?\/ ?(?=[가-힣])/g, '$1, ')
    .replace(/(^| )[-–] /g, '$1, ')
    .replace(BULLETS, ', ')
    .replace(PAUSES, ', ')
    // The age: 정독(42) 씨, 정독 씨(42)
    .replace(
      /([ㄱ-힣])\(([1-9]\d)\)( ?씨)?/g,
      (_, name, age, title) => `${name}${title ? ' 씨' : ''}(${age}세)`,
    )
    // A particle stays with its word: 기금(IMF)은
    .replace(/\)(?=[가-힣])/g, '')
    .replace(/[()[\]{}【】]/g, ', ');
  return tidyPauses(spoken);
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
