import { type MetaTags, metaContents } from '../meta-tags.ts';
import { lettersOf } from '../text/letters.ts';
import type { Header } from './header.ts';
import type { JsonLd } from './json-ld.ts';
import type { PageLine, PageLines } from './page-lines.ts';

const NO_SECTION =
  /^(?:(?:홈)+|home|메인|뉴스(?: ?홈)?|news|기사|기사본문|기사 ?내용|전체|전체기사|최신기사|섹션|현재위치|you are here|본문|상세|article|기사 ?상세|더보기|구독|닫기)$/i;
/** Class words of elements that hold the names of sections. */
export const BREADCRUMB_MARKS =
  /breadcrumb|nav-?path|location-?page|page-?location|(?<![^\s_-])(?:bread\d?|categor(?:y|ize)|cate|ctg|section-?name|location)(?![a-z]|-(?!name|title|nav|path|list|wrap|area|box|link))|(?:article|news|view)-?(?:category|section)(?![^\s_])|(?<![^\s-])(?:article|primary)-tag(?!\S)/i;
/** Names that only a breadcrumb has. */
const TRAIL_MARKS =
  /breadcrumb|(?:^|[\s_-])bread\d?(?:$|[\s_])|nav-?path|page-?location|location-?page|(?:^|\s)location(?:\s|$)/i;
/** "홈 > 경제 > 증권": it needs no name. */
const TRAIL = /^(?:홈|home|메인|뉴스(?: ?홈)?) *[>›»]/i;
const TRAIL_MARK = /\s*[>›»]\s*/;
const LONGEST_MENU_ITEM = 8;
/** Lines above the header beyond which a breadcrumb is another's. */
const FAR_ABOVE = 40;
const SECTION_NAME =
  /^(?:정치|경제|사회|문화|국제|세계|지역|전국|스포츠|연예|생활|과학|산업|증권|금융|부동산|기업|노동|교육|환경|건강|의료|오피니언|사설|칼럼|IT|IT·과학|IT\/과학|생활\/문화|문화·연예|북한|사람|미디어)$/;
const SECTION_TAGS = [
  'article:section',
  'article:section2',
  'article:section3',
  'og:article:section',
  'dd:category',
];
/** Before a headline, of what it is a part; a label above it may say the same. */
const SERIES = /^[[<【]([^\]>】]{2,20})[\]>】]/;
/** Names of sections; more are a menu. */
const MOST = 4;

/** What the section is read from. */
type SectionSources = {
  page: PageLines;
  header: Header;
  tags: MetaTags;
  jsonLd: JsonLd;
  /** Texts of the elements that the outlet's rule names. */
  ruleSections: string[];
  /** The headline and the outlet's names: breadcrumbs end or begin with them. */
  known: string[];
};

/** Names the section from the widest to the narrowest; empty when the page does not say. */
export function findSection({ page, header, tags, jsonLd, ruleSections, known }: SectionSources): string[] {
  const ignored = new Set(known.map(lettersOf));
  const candidates = [
    ruleSections.flatMap(split),
    jsonLd.breadcrumb,
    readBreadcrumb(page, header, ignored),
    metaContents(tags, SECTION_TAGS).flatMap(split),
    jsonLd.section.flatMap(split),
    page.lines.slice(header.from, header.to).flatMap(({ sections }) => sections),
  ].map((names) => tidy(names, ignored));
  const series = new Set(known.map((name) => lettersOf(SERIES.exec(name)?.[1] ?? '')));
  // "politics" in the head of a Korean page is a key, not a name.
  const korean = candidates.find((names) =>
    names.some((name) => /[가-힣]/.test(name) && !series.has(lettersOf(name))),
  );
  const chosen = korean ?? candidates.find((names) => names.length > 0) ?? [];
  return candidates.find((names) => goesOn(chosen, names)) ?? chosen;
}

/** Whether a trail begins with the lone name that was read: a rule or a label may name the first of "경제 > 유통". */
function goesOn([name, ...others]: string[], [first = '', ...deeper]: string[]): boolean {
  return others.length === 0 && deeper.length > 0 && lettersOf(name ?? '') === lettersOf(first);
}

/** The breadcrumb over the headline, or a lone section label beside it. */
function readBreadcrumb(page: PageLines, header: Header, known: Set<string>): string[] {
  const lines = [...readTrailAbove(page, header), ...readLabels(page, header, known)];
  return lines.flatMap(({ links, text }) => (links.length > 0 && !/[>›»]/.test(text) ? links : split(text)));
}

/** "산업 / 가전", "해설 · 환경" right above the headline, each a link. */
function isRowOfNames({ text, links }: PageLine): boolean {
  const names = text.split(/\s*[/>›»]\s*|\s+·\s+/);
  const known = new Set(links);
  return names.length > 1 && names.length === links.length && names.every((name) => known.has(name));
}

/** "● LIVE", "단독": what may stand between a breadcrumb and the headline. */
function isLabel({ text, links }: PageLine): boolean {
  return links.length === 0 && text.length <= LONGEST_MENU_ITEM;
}

/** Whether a lone link right above the headline names what the menu above it names too; in a menu links stand side by side. */
function isNamedInMenu(lines: PageLine[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!line?.isLink || line.links.length !== 1 || line.text.length > LONGEST_MENU_ITEM) return false;
  if (!/[가-힣]/.test(line.text) || line.marks === before?.marks) return false;
  return lines.slice(0, at).some(({ links }) => links.includes(line.text));
}

/** Menus may open between a breadcrumb and its headline; its lines still stand together. */
function readTrailAbove({ lines }: PageLines, header: Header): PageLine[] {
  const isTrail = ({ marks, text }: PageLine) => text.length <= 40 && TRAIL_MARKS.test(lastMarks(marks));
  const above = lines[header.below - 2];
  if (above && (isRowOfNames(above) || isNamedInMenu(lines, header.below - 2))) return [above];
  const overLabel = lines[header.below - 3];
  if (overLabel && above && isLabel(above) && isRowOfNames(overLabel) && TRAIL_MARK.test(overLabel.text))
    return [overLabel];
  const last = lines.slice(0, header.from).findLastIndex(isTrail);
  if (last < header.from - FAR_ABOVE) return [];
  let first = last;
  for (let index = last; index >= 0; index--) {
    const line = lines[index];
    if (!line || !isTrail(line)) break;
    first = index;
  }
  return last < 0 ? [] : lines.slice(first, last + 1);
}

function readLabels({ lines }: PageLines, header: Header, known: Set<string>): PageLine[] {
  return lines.slice(header.from, header.to).filter(({ marks, text, isLink, heading }, offset) => {
    if (text.length > 40) return false;
    const isMarked = BREADCRUMB_MARKS.test(lastMarks(marks)) || isTrail(text) || isTrailFromHome(text, known);
    if (isMarked || !SECTION_NAME.test(text)) return isMarked;
    // A lone name of a section beside the headline; menus are rows of links.
    const at = header.from + offset;
    const isMenuItem = (line: PageLine | undefined) =>
      Boolean(line?.isLink && line.text.length <= LONGEST_MENU_ITEM && !known.has(lettersOf(line.text)));
    const beside = [lines[at - 1], lines[at + 1]];
    if (heading === 0 && isRowOfSections(lines, at)) return false;
    return heading > 0 || !isLink || !beside.some(isMenuItem);
  });
}

/** Names of sections one below the other that are a menu, whatever leads on from them; two may be a path. */
const LEAST_ROW = 3;

function isRowOfSections(lines: PageLine[], at: number): boolean {
  const isName = (line: PageLine | undefined) =>
    line !== undefined && SECTION_NAME.test(line.text) && line.marks === lines[at]?.marks;
  let from = at;
  let to = at;
  while (at - from < LEAST_ROW && isName(lines[from - 1])) from -= 1;
  while (to - at < LEAST_ROW && isName(lines[to + 1])) to += 1;
  return to - from + 1 >= LEAST_ROW;
}

/** "홈 > 경제 > 증권", "서울 > 뉴스 > 사회": one of the names on a path says what it is. */
function isTrail(text: string): boolean {
  if (TRAIL.test(text)) return true;
  const names = text.split(TRAIL_MARK);
  return names.length >= LEAST_ROW && names.some((name) => SECTION_NAME.test(name) || NO_SECTION.test(name));
}

/** "가온일보 > 경제 > 증권": the outlet's name leads home. */
function isTrailFromHome(text: string, known: Set<string>): boolean {
  const [first = '', ...names] = text.split(TRAIL_MARK);
  return names.length > 0 && known.has(lettersOf(first));
}

function lastMarks(marks: string): string {
  return marks.split(' ').slice(-6).join(' ');
}

function split(text: string): string[] {
  return text
    .replace(/^(\S+)\s\1$/, '$1')
    .split(/\s*[>›»|]\s*|-(?=[가-힣])/)
    .map((part) => part.trim());
}

function tidy(names: string[], ignored: Set<string>): string[] {
  const seen = new Set(ignored);
  const kept: string[] = [];
  for (const name of names) {
    const letters = lettersOf(name);
    if (!letters || seen.has(letters) || name.length > 20 || NO_SECTION.test(name.trim())) continue;
    seen.add(letters);
    kept.push(name);
  }
  return kept.length > MOST ? [] : kept;
}
