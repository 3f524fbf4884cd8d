import { EMAIL as EMAIL_SOURCE } from '../email.ts';
import { isCrewRole, isPressTitle, isSurelyName, isWriterRole, nameLikeness } from './words.ts';

/** What stands between two separators of a byline. */
export type Chunk = {
  words: string[];
  emails: string[];
  /** What stands before "=" or ":": a place, an outlet or a role. */
  place: string[];
  /** The separator behind it; "" at the end of the line and where a new person begins without one. */
  closedBy: string;
};

const EMAIL = new RegExp(`^${EMAIL_SOURCE}$`);
const TOKEN = new RegExp(
  String.raw`${EMAIL_SOURCE}|[,·ㆍ‧・、&;/|│ㅣ]|[=:：]|[^\s,·ㆍ‧・、&;/|│ㅣ=:：()[\]【】<>〈〉《》「」{}☞◎■▶]+`,
  'g',
);
const SEPARATOR = /^(?:[,·ㆍ‧・、&;/|│ㅣ]|및)$/;

/** Parts a byline at its separators, and where a new person begins without one ("홍길동 기자 김영수 기자"). */
export function splitChunks(line: string): Chunk[] {
  const chunks: Chunk[] = [];
  let chunk = emptyChunk();
  const close = (separator = '') => {
    chunk.closedBy = separator;
    if (chunk.words.length || chunk.emails.length || chunk.place.length) chunks.push(...splitNames(chunk));
    chunk = emptyChunk();
  };
  /** "홍길동 기자 부산=김영수 기자", "글: 홍길동 편집: 김영수": somebody ends before the place or the role of the next. */
  const closeBefore = () => {
    const last = chunk.words.at(-1) ?? '';
    const isRole =
      chunk.words.length > 1 &&
      isSurelyName(chunk.words[0] ?? '') &&
      (isCrewRole(last) || isWriterRole(last));
    const end = isRole ? chunk.words.length - 1 : chunk.words.findLastIndex(isPressTitle) + 1;
    if ((end < 2 && !isRole) || end === chunk.words.length) return;
    const place = chunk.words.splice(end);
    close();
    chunk.words.push(...place);
  };
  for (const token of line.match(TOKEN) ?? []) {
    if (SEPARATOR.test(token)) {
      close(token);
      continue;
    }
    if (EMAIL.test(token)) {
      chunk.emails.push(token);
      continue;
    }
    if (/^[=:：]$/.test(token)) {
      closeBefore();
      chunk.place.push(...chunk.words.splice(0));
      continue;
    }
    if (beginsPerson(chunk, token)) close();
    chunk.words.push(token);
  }
  // A "=" at the very end closes a dateline; it does not make a place of the name before it.
  if (chunk.words.length === 0 && /=\s*$/.test(line)) chunk.words.push(...chunk.place.splice(0));
  close();
  return chunks;
}

function emptyChunk(): Chunk {
  return { words: [], emails: [], place: [], closedBy: '' };
}

/** "홍길동 김영수 기자": several names in a row share the title. */
function splitNames(chunk: Chunk): Chunk[] {
  const title = chunk.words.at(-1) ?? '';
  const names = chunk.words.slice(0, -1);
  const areNames = names.length > 1 && names.every((word) => isSurelyName(word));
  if (!areNames || !/^(?:기자|특파원)$/.test(title) || chunk.emails.length > 1) return [chunk];
  return names.map((name, index) => {
    const isLast = index === names.length - 1;
    return isLast ? { ...chunk, words: [name, title] } : { ...emptyChunk(), words: [name] };
  });
}

function beginsPerson(chunk: Chunk, word: string): boolean {
  const last = chunk.words.at(-1);
  if (last !== undefined && isCrewRole(word) && (isPressTitle(last) || isNamedWriter(chunk))) return true;
  if (last === undefined || nameLikeness(word.replace(/(?<=.{2})(?:기자|특파원)$/, '')) < 2) return false;
  if (chunk.emails.length > 0) return true;
  return (
    isPressTitle(last) &&
    chunk.words.some((earlier) => nameLikeness(earlier) >= 1 || isNamedReporter(earlier))
  );
}

/** "홍길동기자" */
function isNamedReporter(word: string): boolean {
  return word.length >= 5 && word.endsWith('기자');
}

/** "글 홍길동 사진 김영수 기자": a second role begins a second person. */
function isNamedWriter({ place, words }: Chunk): boolean {
  const [role = '', ...others] = [...place, ...words];
  return (isWriterRole(role) || role === '에디터') && isSurelyName(others.at(-1) ?? '');
}
