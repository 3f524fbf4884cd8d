import type { Author } from '../article.ts';
import { type Chunk, splitChunks } from './byline-chunks.ts';
import { isSentFrom, type Person, readPerson } from './byline-person.ts';
import {
  isCrewRole,
  isDesk,
  isPlace,
  isPressTitle,
  isReporterKind,
  isTitle,
  isWriterRole,
  nameLikeness,
} from './byline-words.ts';

const SURE_NAME = 3;
const REPORTER_AHEAD = /^(?:취재)?기자\s/;
/** "글·사진 홍길동", "기사=홍길동 / 사진=…": behind such a role a name needs no title. */
const WRITER_AHEAD =
  /^(?:글|글쓴이|필자|작성자|(?:글|사진|그림)\s?[·ㆍ&/,]\s?(?:글|사진|그림))(?:\s?[=:：]\s?|\s)|^기사\s?[=:：]/;

/** People of a line. */
export type People = {
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
  for (const chunk of splitChunks(line)) {
    const before = separator;
    separator = chunk.closedBy;
    role = takeRole(chunk, role);
    const person = readPerson(chunk);
    if (person && role === 'crew') {
      role = null;
      continue;
    }
    if (isSectionBefore(chunk) || (person && isPlaceBefore(person, chunk))) continue;
    if (!person || isRestOfTitle(person, people.at(-1), role)) {
      clean = (isField(chunk, before, people.at(-1)) || attach(chunk, people, spare)) && clean;
      continue;
    }
    role = null;
    person.before.unshift(...spare.words.splice(0));
    person.email ??= spare.emails.shift() ?? null;
    people.push(person);
    clean &&= person.clean;
  }
  shareTitle(people);
  const isEvident =
    people.some(({ before, after, email }) => email !== null || [...before, ...after].some(isPressTitle)) ||
    REPORTER_AHEAD.test(line) ||
    (WRITER_AHEAD.test(line) && people.every(({ name }) => nameLikeness(name) >= SURE_NAME));
  return { authors: people.map(toAuthor), isClean: clean && spare.words.length === 0, isEvident };
}

/** "가람대 교수·경제학": behind a titled person, words without title and address are no second one. */
function isRestOfTitle(person: Person, last: Person | undefined, role: 'writer' | 'crew' | null): boolean {
  return role === null && isBare(person) && last !== undefined && last.after.length > 0;
}

function isBare(person: Person): boolean {
  return person.email === null && ![...person.before, ...person.after].some(isTitle);
}

/** "가온 | 홍길동 기자": a lone word of two syllables before a bar is a place or a section rather than a person. */
function isPlaceBefore(person: Person, { closedBy }: Chunk): boolean {
  return /^[|│ㅣ/]$/.test(closedBy) && isBare(person) && nameLikeness(person.name) <= 2;
}

/** "사회 | 홍길동 기자": no office either, unlike a desk or an outlet. */
function isSectionBefore({ words: [word = '', ...others], emails, closedBy }: Chunk): boolean {
  const isAlone = others.length === 0 && emails.length === 0 && /^[|│ㅣ]$/.test(closedBy);
  return isAlone && /^[가-힣]{2}$/.test(word) && !isReporterKind(word) && !isTitle(word);
}

/** "가람대 교수·경제학": one word behind a title and a middle dot is the titled person's field. */
function isField({ words, emails }: Chunk, before: string, last: Person | undefined): boolean {
  return (
    /^[·ㆍ‧・]$/.test(before) &&
    words.length === 1 &&
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
  const isTitled = words.some(isTitle) || words.every(isDesk);
  if (isTitled || last.after.length === 0) last.after.push(...words.filter((word) => word !== '기자'));
  return isTitled && words.length <= 4;
}

/** "홍길동·김영수 특파원": the title is of both. */
function shareTitle(people: Person[]): void {
  for (let index = people.length - 2; index >= 0; index--) {
    const [person, next] = [people[index], people[index + 1]];
    if (!person || !next || person.after.length > 0 || person.email || next.after.length !== 1) continue;
    person.after = [...next.after];
  }
}

function toAuthor({ name, place, before, after, email, clean }: Person): Author {
  if (!clean) return { name, affiliation: null, email };
  const office = isSentFrom(after) ? [...place, ...before] : before.filter((word) => !isPlace(word));
  const words = [...office, ...after];
  const affiliation = words.join(' ');
  return { name, affiliation: affiliation === '' || affiliation === '기자' ? null : affiliation, email };
}
