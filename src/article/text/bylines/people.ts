import type { Author } from '../../article.ts';
import { type Chunk, splitChunks } from './chunks.ts';
import { isSentFrom, type Person, readPerson } from './person.ts';
import { dropPlaces, isBare, isOfRow, isRestOfTitle, shareTitle } from './rows.ts';
import {
  isCrewRole,
  isLikePlace,
  isPlace,
  isPressTitle,
  isReporterKind,
  isSurelyName,
  isTitle,
  isWriterRole,
  nameLikeness,
} from './words.ts';

const REPORTER_AHEAD = /^(?:취재)?기자 /;
/** "글·사진 홍길동", "기사=홍길동 / 사진=…": behind such a role a name needs no title. */
const WRITER_AHEAD =
  /^(?:글|글쓴이|필자|작성자|기자명|취재|[Bb]y|(?:글|사진|그림) ?[·ㆍ&/,] ?(?:글|사진|그림))(?: ?[=:：] ?| )|^(?:기사|기자|기자명|취재|정리) ?[=:：]/;

/** People of a line. */
type People = {
  authors: Author[];
  /** Nothing else stands in the line. */
  isClean: boolean;
  /** A title of the press or an e-mail address says that these are writers. */
  isEvident: boolean;
};

/** Reads the people of a line that holds no dates and no buttons. */
export function readPeople(line: string): People {
  const people: Person[] = [];
  const spare: Pick<Chunk, 'words' | 'emails'> = { words: [], emails: [] };
  let clean = true;
  let separator = '';
  let role: 'writer' | 'crew' | null = null;
  const chunks = splitChunks(line);
  for (const [index, chunk] of chunks.entries()) {
    const before = separator;
    separator = chunk.closedBy;
    role = takeRole(chunk, role);
    const isInRow = isOfRow(chunks, index);
    const person = readPerson(chunk, isInRow && chunk.words.length === 1);
    if (person && role === 'crew') {
      // "사진=홍길동, 김영수 기자": the role is of all up to another separator.
      if (!/^[,、·ㆍ‧・]$/.test(separator)) role = null;
      continue;
    }
    if (isSectionBefore(chunk) || (person && isPlaceBefore(person, chunk))) continue;
    const isRest = person && isRestOfTitle(person, people.at(-1), role) && !isInRow;
    if (!person || isRest) {
      clean = (isField(chunk, before, people.at(-1)) || attach(chunk, people, spare)) && clean;
      continue;
    }
    role = null;
    person.before.unshift(...spare.words.splice(0));
    person.email ??= spare.emails.shift() ?? null;
    people.push(person);
    clean &&= person.clean;
  }
  dropPlaces(people);
  shareTitle(people);
  const isEvident =
    people.some(({ before, after, email }) => email !== null || [...before, ...after].some(isPressTitle)) ||
    REPORTER_AHEAD.test(line) ||
    (WRITER_AHEAD.test(line) && people.every(({ name }) => isSurelyName(name)));
  return { authors: people.map(toAuthor), isClean: clean && spare.words.length === 0, isEvident };
}

/**
 * "가온 | 홍길동 기자", "예시닷컴=가온, 홍길동 기자": a lone word of two syllables before a bar, or between the outlet and a
 * comma, is a place or a section rather than a person.
 */
function isPlaceBefore(person: Person, { place, closedBy }: Chunk): boolean {
  const isApart = /^[|│ㅣ/]$/.test(closedBy) || (closedBy === ',' && place.length > 0);
  // "OSEN=가온벌, 홍길동 기자"
  const isOfWire = closedBy === ',' && place.every((word) => /^[A-Z]{3,}$/.test(word));
  return isApart && isBare(person) && (isOfWire || nameLikeness(person.name) <= 2);
}

/** "사회 | 홍길동 기자": no office either, unlike a desk or an outlet. */
function isSectionBefore({ words: [word = '', ...others], emails, closedBy }: Chunk): boolean {
  const isAlone = others.length === 0 && emails.length === 0 && /^[|│ㅣ]$/.test(closedBy);
  return isAlone && /^[가-힣]{2}$/.test(word) && !isReporterKind(word) && !isTitle(word);
}

/** "가람대 교수·경제학", "변호사·법무법인 가람": behind a title and a middle dot stands the titled person's field or house. */
function isField({ words, emails }: Chunk, before: string, last: Person | undefined): boolean {
  return (
    /^[·ㆍ‧・]$/.test(before) &&
    (words.length === 1 || (words.length === 2 && !words.some(isTitle))) &&
    emails.length === 0 &&
    Boolean(last?.after.some(isTitle))
  );
}

/** Takes "글", "사진=", "촬영기자:" off the front; of "글·사진" the writing counts. */
function takeRole(chunk: Chunk, earlier: 'writer' | 'crew' | null): 'writer' | 'crew' | null {
  let role = earlier;
  const isRole = (word: string) => isCrewRole(word) || isWriterRole(word);
  const note = (word: string) => {
    if (isWriterRole(word)) role = 'writer';
    else role ??= 'crew';
  };
  for (const word of chunk.place.filter(isRole)) note(word);
  chunk.place = chunk.place.filter((word) => !isRole(word));
  while (chunk.words[0] && isRole(chunk.words[0])) {
    // "사진 기자" is a title, not a role.
    if (isCrewRole(chunk.words[0]) && chunk.words[1] === '기자') break;
    note(chunk.words[0]);
    chunk.words.shift();
  }
  return role;
}

/** Words and addresses that stand apart from their person: "홍길동 / 변호사", "정치부/홍길동 기자", "홍길동 기자 / a@b.kr". */
function attach(chunk: Chunk, people: Person[], spare: Pick<Chunk, 'words' | 'emails'>): boolean {
  const last = people.at(-1);
  for (const email of chunk.emails) {
    if (last && !last.email) last.email = email;
    else spare.emails.push(email);
  }
  const words = [...chunk.place, ...chunk.words];
  if (words.length === 0) return true;
  if (!last) {
    spare.words.push(...words);
    return words.length <= 3;
  }
  const isTitled = words.some(isTitle) || words.every(isReporterKind);
  const others = words.filter((word) => word !== '기자');
  if (last.after.join() === '기자' && isTitled) last.after.unshift(...others);
  else if (isTitled || last.after.length === 0) last.after.push(...others);
  return isTitled && words.length <= 4;
}

function toAuthor({ name, place, before, after, email, clean }: Person): Author {
  if (!clean) return { name, affiliation: null, email };
  const office = isSentFrom(after)
    ? [...place, ...before]
    : before.filter((word) => !isPlace(word) && !isLikePlace(word));
  const words = [...office, ...after];
  const affiliation = words.join(' ');
  return { name, affiliation: affiliation === '' || affiliation === '기자' ? null : affiliation, email };
}
