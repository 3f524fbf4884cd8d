import {
  findMoments,
  isSameMinute,
  type Label,
  type LabelledMoment,
  type Moment,
  parseMoment,
  withoutMoments,
} from '../text/times.ts';
import { type Header, readHeaderLines } from './header.ts';
import type { PageLines } from './page-lines.ts';
import type { Stamp } from './stamps.ts';

/** Where a reader, or a machine that looks at the article's own elements, finds its times. */
export type VisibleTimeSources = {
  page: PageLines;
  header: Header;
  bodyLines: string[];
  /** Texts of the elements that the outlet's rule names. */
  rulePublished: string[];
  ruleModified: string[];
};

/** The times that the page shows with its article. */
export type VisibleTimes = {
  published: Moment | null;
  /** A label or the outlet's rule says that this is the time of publication. */
  isCertain: boolean;
  /** Only with a label of its own, or by the outlet's rule. */
  modified: Moment | null;
  /** A change that only attributes tell; sites fill them even when nothing changed. */
  modifiedByAttribute: Moment | null;
};

/** A time of the header, with the attribute that tells it and the index of its line. */
type HeaderStamp = LabelledMoment & Pick<Stamp, 'name' | 'line'>;

/** Characters of a line with a time. */
const LONGEST_LINE = 120;
/** Of a line at an edge of the body, without its times: labels, a reporter, an address. */
const LONGEST_EDGE_LINE = 60;
/** A deck may stand between the headline and the times also where both are inside the body. */
const OPENING_LINES = 6;

/** Over the headline this is when the site last changed: "최종편집 : 2026-11-23 09:05", "UPDATED. 2026-11-23 09:05 (월)". */
const SITE_CHANGE = /최종 ?편집|update/i;

/** Reads the times that a reader sees: the rule's, else labelled ones of the header, else one without a label. */
export function readVisibleTimes(sources: VisibleTimeSources): VisibleTimes {
  const byRule = sources.rulePublished.flatMap(findMoments);
  const modifiedByRule = sources.ruleModified
    .flatMap(findMoments)
    .filter(({ label }) => label !== 'published');
  const printed = readHeaderText(sources);
  const stamps = readHeaderStamps(sources);
  const shown = printed.length + stamps.length > 0 ? printed : readEdges(sources);
  const ruled = pickExact(byRule.filter(({ label }) => label !== 'modified'));
  const labelled = pickExact([...shown, ...stamps].filter(({ label }) => label === 'published'));
  const published = ruled ?? labelled ?? pickUnlabelled(shown, stamps.filter(isChange));
  const marked = modifiedByRule.length > 0 ? modifiedByRule : [...byRule, ...shown].filter(isChange);
  const others = marked.length > 0 ? marked : readChangeBehind(sources);
  const changes =
    [others, findSecondOfTwo(shown), findSecondStamp(stamps)].find(({ length }) => length > 0) ?? [];
  return {
    published: refine(published, stamps),
    isCertain: Boolean(ruled ?? labelled),
    modified: refine(pickLatest(changes), stamps),
    modifiedByAttribute: pickLatest(stamps.filter(isChange)),
  };
}

/** "2026-02-27 15:26:08 ㅣ 2026-02-28 11:25:40": two times to the second and no label, the later one that of a change. */
function findSecondOfTwo(shown: LabelledMoment[]): LabelledMoment[] {
  const [first, second, ...others] = shown;
  if (!first || !second || others.length > 0) return [];
  const areExact = shown.every(({ label, precision }) => label === null && precision === 'second');
  return areExact && second.epochSeconds > first.epochSeconds ? [second] : [];
}

/** `<time datetime="…">이틀 전</time> · <time datetime="…">어제</time>`, and nothing else that is a time. */
function findSecondStamp(stamps: HeaderStamp[]): LabelledMoment[] {
  const [first, second] = stamps;
  if (!first || !second || stamps.length > 2 || stamps.some(({ name }) => name !== 'datetime')) return [];
  return first.line === second.line && second.epochSeconds - first.epochSeconds >= 60 ? [second] : [];
}

function isChange({ label }: LabelledMoment): boolean {
  return label === 'modified';
}

/** The first with a clock time; a date alone may be that of the printed paper. */
function pickExact(moments: LabelledMoment[]): Moment | null {
  return moments.find(({ precision }) => precision !== 'day') ?? moments[0] ?? null;
}

/** A time that an element calls a change is the publication only where no other is printed. */
function pickUnlabelled(shown: LabelledMoment[], changes: Moment[]): Moment | null {
  const unlabelled = shown.filter(({ label }) => label === null);
  const others = unlabelled.filter((moment) => !changes.some((change) => isSameMinute(change, moment)));
  return pickExact(others.length > 0 ? others : unlabelled);
}

function pickLatest(moments: Moment[]): Moment | null {
  return moments.toSorted((one, other) => other.epochSeconds - one.epochSeconds)[0] ?? null;
}

/** Of two spellings of one minute the one with seconds. */
export function refine(moment: Moment | null, others: Moment[]): Moment | null {
  if (!moment || moment.precision === 'second') return moment;
  return others.find((other) => other.precision === 'second' && isSameMinute(other, moment)) ?? moment;
}

function readHeaderText({ page, header }: VisibleTimeSources): LabelledMoment[] {
  return readHeaderLines(page, header, (lines, place) => {
    const printed = lines.filter(
      ({ text, isLink, isCaption }) =>
        text.length <= LONGEST_LINE &&
        !isLink &&
        !isCaption &&
        !(place === 'above' && SITE_CHANGE.test(text)),
    );
    const moments = findMoments(printed.map(({ text }) => text).join('\n'));
    // A day without label and clock over the headline is today.
    return moments.filter(({ precision, label }) => place === 'under' || label || precision !== 'day');
  });
}

/** Some skins print the times as the first line of the body, some at its end: there only with a label. */
function readEdges({ page, bodyLines }: VisibleTimeSources): LabelledMoment[] {
  const isShort = (line: string) => withoutMoments(line).length <= LONGEST_EDGE_LINE;
  const behind = page.lines.slice(page.bodyEnd, page.bodyEnd + 8).map(({ text }) => text);
  const edges = [bodyLines.slice(0, OPENING_LINES), bodyLines.slice(-6), behind].map((lines) =>
    findMoments(lines.filter(isShort).join('\n')).filter(
      ({ label, precision }) => label && precision !== 'day',
    ),
  );
  return edges.find((moments) => moments.length > 0) ?? [];
}

/** Lines behind the body of which one may be the time of a change, and letters of it without that time. */
const [LINES_BEHIND, LONGEST_CHANGE] = [3, 15];

/** "(기사수정 : 2018.11.06 13:27)": some print what they have changed below the article. */
function readChangeBehind({ page }: VisibleTimeSources): LabelledMoment[] {
  return page.lines
    .slice(page.bodyEnd, page.bodyEnd + LINES_BEHIND)
    .filter(({ text }) => text.length <= LONGEST_LINE && withoutMoments(text).length <= LONGEST_CHANGE)
    .flatMap(({ text }) => findMoments(text))
    .filter((moment) => isChange(moment) && moment.precision !== 'day');
}

/** Times in attributes of the header: data-date-time, <time datetime>, <meta itemprop="datePublished">. */
function readHeaderStamps({ page, header }: VisibleTimeSources): HeaderStamp[] {
  const stamps = page.stamps.filter(({ name }) => !/promotion|start|end|expire|now|today/i.test(name));
  const isWithin = (from: number) => (stamp: Stamp) => stamp.line >= from && stamp.line <= header.to;
  const under = stamps.filter(isWithin(header.below));
  return (under.length > 0 ? under : stamps.filter(isWithin(header.from))).flatMap((stamp) => {
    const moment = parseMoment(stamp.value);
    return moment ? [{ ...moment, label: labelOfStamp(stamp), name: stamp.name, line: stamp.line }] : [];
  });
}

/**
 * An attribute whose name says what it is comes first, then the label in the text, then the classes around it:
 * "update-time" is also the name of boxes for both.
 */
function labelOfStamp({ name, marks, label }: Stamp): Label {
  if (/modif|updat/i.test(name)) return 'modified';
  if (/publ/i.test(name)) return 'published';
  if (label) return label;
  const isNamed = name !== 'datetime' && /date-?time$|regist|input/i.test(name);
  // "entry-date updated" is one time for both.
  const isChanged = /modif|updat|edit/i.test(marks) && !/entry-date|publish/i.test(marks);
  return !isNamed && isChanged ? 'modified' : 'published';
}
