import { isTitle, nameLikeness } from '../text/bylines/words.ts';
import { lettersOf } from '../text/letters.ts';

const SEPARATOR =
  /\s*(?:\s[-–—|:·<>«»/]+\s|[|ㅣ│｜]|\s?::\s?|\s?:\s|\s?[<«]\s?|(?<=.{8})[-–—](?=[^-–—]{2,12}$))\s*/g;
/** Of words that are more than names ("골목: 지역 경제"), a name has none before it. */
const OUTLET_LIKE =
  /^(?:.{0,12}(?:뉴스|일보|닷컴|타임스|타임즈|투데이|저널|매거진|TV)|\S{0,12}(?:신문|방송|경제|미디어)|기사본문|.{0,8}모바일|zum ?뉴스|네이버 ?(?:뉴스|연예|스포츠)|다음 ?뉴스|daum)$/i;

const TEMPLATE = /^(?:기사|뉴스) ?(?:보기|본문|상세|상세보기|상세페이지)?$/;

/**
 * Takes the outlet's name, and the section before it, off the end or the beginning of a title.
 * @param names "likely" also takes what merely looks like an outlet's name: right for a page's head, not for its headline;
 * "alone" takes known names and leaves the section
 */
export function stripOutlet(title: string, outlets: string[], names: 'known' | 'likely' | 'alone'): string {
  // ":: 가람TV ::": what closes the outlet's name, and a bracket around it in front.
  const text = title
    .replace(/\s+/g, ' ')
    .replace(/^[\s:]*::|(?<!:)::+\s?$/g, '')
    .trim();
  const cuts = [...text.matchAll(SEPARATOR)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const known = new Set(outlets.map(lettersOf).filter(Boolean));
  const isTail = (part: string) =>
    known.has(lettersOf(part)) || (names === 'likely' && OUTLET_LIKE.test(part.trim()));
  let end = text.length;
  let begin = 0;
  let hasTail = false;
  for (const cut of cuts.toReversed()) {
    const part = text.slice(cut.to, end);
    // "골목: 새 시장" parts a series from its title; a section is set apart on both sides.
    const isSection = hasTail && names !== 'alone' && text.charAt(cut.from) !== ':' && maybeSection(part);
    if (!isTail(part) && !isSection) break;
    if (cut.from < 4) break;
    hasTail = true;
    end = cut.from;
  }
  const first = cuts[0];
  if (first && first.to < end && known.has(lettersOf(text.slice(0, first.from).replace(/모바일$/, ''))))
    begin = first.to;
  const bracket = /^\s*[[【]([^\]】]{2,20})[\]】]\s*/.exec(text);
  if (bracket?.[1] && bracket[0].length < end && known.has(lettersOf(bracket[1]))) begin = bracket[0].length;
  return text.slice(begin, end).trim();
}

/** Whether a part of a title may be a section; quotes, labels and a speaker ("홍길동 박사") are of the title itself. */
function maybeSection(part: string): boolean {
  const words = part.trim().split(' ');
  const isSpeaker = words.length > 1 && nameLikeness(words[0] ?? '') >= 2 && isTitle(words.at(-1) ?? '');
  return lettersOf(part).length <= 8 && !isSpeaker && !/["'’”\])?!]$/.test(part.trim());
}

/** "기사보기", ":: 가람TV ::" */
function isTemplates(title: string): boolean {
  return TEMPLATE.test(title) || (title.length >= 4 && title.startsWith('::') && title.endsWith('::'));
}

/** Whether a title is nothing but the outlet's name or that of the template, as on pages that never set their own. */
export function isOutletName(title: string, outlets: string[]): boolean {
  const letters = lettersOf(title);
  if (letters.length < 2 || isTemplates(title.trim())) return true;
  const isLike = letters.length <= 8 && !/\s/.test(title.trim()) && OUTLET_LIKE.test(title.trim());
  return isLike || outlets.some((outlet) => lettersOf(outlet) === letters);
}
