import type { Chunk } from './chunks.ts';
import type { Person } from './person.ts';
import { isPressTitle, isSurelyName, isTitle, mayBeShortName, nameLikeness } from './words.ts';

/** Of three letters, with a family name, and yet it ends like a school or an office. */
const LIKE_A_HOUSE = 1.5;

const MIDDLE_DOT = /^[·ㆍ‧・]$/;

/** "가람대 교수·경제학": behind a titled person, words without title and address are no second one. */
export function isRestOfTitle(
  person: Person,
  last: Person | undefined,
  role: 'writer' | 'crew' | null,
): boolean {
  return role === null && isBare(person) && last !== undefined && last.after.length > 0;
}

/** "홍길동 기자, 김영수·이영희 인턴기자": a plain name that shares the title of those behind it. */
export function isOfRow(chunks: Chunk[], from: number): boolean {
  // A place stands before a comma, and before no middle dot.
  const isDotted = MIDDLE_DOT.test(chunks[from]?.closedBy ?? '');
  for (const [index, { words, emails, closedBy }] of chunks.slice(from).entries()) {
    const likeness = nameLikeness(words[0] ?? '');
    const isName =
      isSurelyName(words[0] ?? '') ||
      (index === 0 && likeness === LIKE_A_HOUSE) ||
      (isDotted && mayBeShortName(words[0] ?? ''));
    if (!isName || emails.length > 0) return false;
    if (words.length > 1) return words.slice(1).every(isPressTitle);
    if (!/^[,·ㆍ‧・、]$/.test(closedBy)) return false;
  }
  return false;
}

/** Whether nothing but the name is known of a person: no address and no title. */
export function isBare(person: Person): boolean {
  return person.email === null && ![...person.before, ...person.after].some(isTitle);
}

/** "가람, 가온 홍길동 기자": what may be a short name is a place, when another stands before the person behind it. */
export function dropPlaces(people: Person[]): void {
  for (let index = people.length - 2; index >= 0; index--) {
    const [person, next] = [people[index], people[index + 1]];
    if (!person || !next || person.name.length > 2 || !isBare(person)) continue;
    if (next.before.length === 1 && /^[가-힣]{2}$/.test(next.before[0] ?? '')) people.splice(index, 1);
  }
}

/** "홍길동·김영수 특파원 gildong@gaon.kr": the title is of both, and the one address of who is named first. */
export function shareTitle(people: Person[]): void {
  for (let index = people.length - 2; index >= 0; index--) {
    const [person, next] = [people[index], people[index + 1]];
    if (!person || !next || person.after.length > 0 || person.email || next.after.length !== 1) continue;
    person.after = [...next.after];
    [person.email, next.email] = [next.email, null];
  }
}
