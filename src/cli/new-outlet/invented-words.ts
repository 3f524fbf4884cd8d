import { nameLikeness } from '../../article/text/bylines/words.ts';
import { isKeptWord } from './kept-words.ts';

/** Makes another text of the same shape out of one: the same word becomes the same word on the whole page. */
export type Inventor = (text: string) => string;

type Known = {
  /** Lower case for Latin words. */
  words: Map<string, string>;
  /** How many of a kind have been invented. */
  counts: Map<string, number>;
  /** The outlet's own label ("example-ilbo"), which stays. */
  label: string;
};

const TOKEN = new RegExp(
  [
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?:https?:\/\/|www\.)[^\s<>"'()]+`,
    // Times stay: they are nobody's words, and a page is tested for how it prints and labels them.
    String.raw`(?:19|20)\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?:[T\s]\s?\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?`,
    String.raw`\d{1,2}:\d\d(?::\d\d)?`,
    '[가-힣]+',
    String.raw`\d+`,
    String.raw`[A-Za-z\u00c0-\u024f]+`,
    String.raw`\p{L}`,
  ].join('|'),
  'gu',
);

/** Endings by which a sentence, a quotation or a name is known. */
const ENDING = /(?<=[가-힣])(?:습니다|니다|다|라며|라고|세요|요|까|은|는|을|를|의|에)$/;
const TITLED = /^([가-힣]{2,4})(기자|특파원|앵커|위원|교수|부장)$/;
const NAMED =
  /([가-힣]{2,4})(?=\s?(?:선임|수석|전문|인턴|객원)?\s?(?:기자|특파원|앵커|아나운서|리포터|논설위원)(?![가-힣]))/g;
const YEAR_OR_TIME = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}|\d{6})?)?$/;

const PEOPLE: Record<number, string[]> = {
  2: ['나온', '표람', '강결', '도온'],
  3: ['나도윤', '표하람', '강한결', '오솔길', '한누리', '서가온', '문다솜', '윤새벽'],
  4: ['남궁가온', '선우하람', '황보다솜'],
};
/** No family names, or a word could be taken for a person. Their number is prime: a stride over them repeats none. */
const SYLLABLES = '거그너누느니더드디러로루르리머므미바버보비스시으저즈쿠티포푸흐';
/** Places in the row of all such words from one to the next. */
const STRIDE = 7919;
/** Syllables of a word that tell it from others; the rest repeats them. */
const DISTINCT = 5;
const CONSONANTS = 'mnrlsvdkbt';
const VOWELS = 'aoeiu';
const HANJA = '山水木石花月';

/**
 * Opens an inventor for one page.
 * @param page its whole text: people are known by their titles
 * @param people names that the page gives its writers
 * @param outlet name and label of the outlet, which stay
 */
export function openInventor(
  page: string,
  people: string[],
  outlet: { name: string; label: string },
): Inventor {
  const known: Known = { words: new Map(), counts: new Map(), label: outlet.label };
  const titled = Array.from(page.matchAll(NAMED), ([, name = '']) => name);
  for (const name of [...people, ...titled.filter((word) => nameLikeness(word) >= 1)])
    namePerson(known, name);
  return (text) =>
    text
      .split(outlet.name)
      .map((part) => part.replace(TOKEN, (token) => invent(known, token)))
      .join(outlet.name);
}

function invent(known: Known, token: string): string {
  if (token.includes('@')) return `${remember(known, token, 'address', latinWord).slice(0, 12)}@example.kr`;
  if (/^(?:https?:|www\.)/.test(token)) return 'www.example.kr';
  if (/^[가-힣]/.test(token)) return inventKorean(known, token);
  if (/^\d/.test(token)) return /^\d+$/.test(token) ? inventNumber(token) : token;
  if (/^\p{Script=Han}/u.test(token)) return remember(known, token, 'hanja', hanjaLetter);
  if (!/^[A-Za-z\u00c0-\u024f]/.test(token)) return /^[ㄱ-ㅎㅏ-ㅣ]/.test(token) ? token : 'o';
  const word = token.toLowerCase();
  if (token.length === 1 || word === known.label || isKeptWord(word)) return token;
  return inCaseOf(token, remember(known, word, 'latin', latinWord));
}

function inventKorean(known: Known, word: string): string {
  if (isKeptWord(word)) return word;
  const [, name, title] = TITLED.exec(word) ?? [];
  if (name && title && !known.words.has(word)) return inventKorean(known, name) + title;
  const ending = known.words.has(word) ? '' : (ENDING.exec(word)?.[0] ?? '');
  const stem = word.slice(0, word.length - ending.length);
  return remember(known, stem, `korean ${stem.length}`, koreanWord) + ending;
}

/** Counters and small numbers stay. */
function inventNumber(digits: string): string {
  if (digits.length < 3 || YEAR_OR_TIME.test(digits)) return digits;
  return digits.replace(/\d/g, (digit, at) => String(((Number(digit) + 3) % 9) + (at === 0 ? 1 : 0)));
}

function namePerson(known: Known, name: string): void {
  const names = PEOPLE[name.length];
  if (names) remember(known, name, `person ${name.length}`, (_name, at) => names[at % names.length] ?? name);
}

/** What a word has become, or becomes now. */
function remember(
  { words, counts }: Known,
  word: string,
  kind: string,
  make: (word: string, at: number) => string,
): string {
  const earlier = words.get(word);
  if (earlier !== undefined) return earlier;
  const at = counts.get(kind) ?? 0;
  counts.set(kind, at + 1);
  const made = make(word, at);
  words.set(word, made);
  return made;
}

function koreanWord({ length }: string, at: number): string {
  const letters = Math.min(length, DISTINCT);
  let rest = ((at + 1) * STRIDE) % SYLLABLES.length ** letters;
  let word = '';
  for (let place = 0; place < letters; place++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word.repeat(Math.ceil(length / letters)).slice(0, length);
}

function latinWord({ length }: string, at: number): string {
  return Array.from({ length }, (_, place) => {
    const letters = place % 2 === 0 ? CONSONANTS : VOWELS;
    return letters[(at + place * 3 + Math.floor(at / letters.length) * (place + 1)) % letters.length];
  }).join('');
}

function hanjaLetter(_letter: string, at: number): string {
  return HANJA[at % HANJA.length] ?? '';
}

function inCaseOf(token: string, word: string): string {
  if (token === token.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(token) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
