import { type MetaTags, metaContents } from '../meta-tags.ts';
import { isSameMinute, type Moment, parseMoment, toKoreanIso } from '../text/times.ts';
import type { JsonLd } from './json-ld.ts';
import { readVisibleTimes, refine, type VisibleTimeSources, type VisibleTimes } from './visible-times.ts';

/** What the times are chosen from. */
type TimeSources = VisibleTimeSources & { tags: MetaTags; jsonLd: JsonLd };

/** A time from the page's head, with the family of tags that it came from, and the seconds that its zone is ahead of Korea, if it names another. */
type Claim = { family: string; moment: Moment; isUniversal: boolean; zone: number | null };

/** In seconds. */
const HOUR = 3600;
const ZONE_SLIP = 9 * HOUR;

const PUBLISHED_TAGS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'og:regdate',
  'dd:published_time',
  'dable:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'recopick:published_at',
  'nate:reg_date',
];
const MODIFIED_TAGS = [
  'article:modified_time',
  'og:article:modified_time',
  'article:modified',
  'og:updated_time',
  'dd:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'article.updated',
  'recopick:modified_at',
];

/** Chooses when the article was published and, when the page names a change, last changed. */
export function chooseTimes(sources: TimeSources): { publishedAt: string | null; modifiedAt: string | null } {
  const claims = readClaims(sources.tags, PUBLISHED_TAGS, sources.jsonLd.published);
  const stamps = sources.page.stamps.filter(({ value }) => !isMismarked(value, claims));
  const visible = readAbroad(readVisibleTimes({ ...sources, page: { ...sources.page, stamps } }), claims);
  const published = choosePublished(
    visible,
    claims.map(({ moment }) => moment),
  );
  const modified = chooseModified(sources, visible, claims, published);
  return { publishedAt: published && toKoreanIso(published), modifiedAt: modified && toKoreanIso(modified) };
}

function choosePublished({ published, isCertain }: VisibleTimes, claims: Moment[]): Moment | null {
  const timed = claims.filter(({ precision }) => precision !== 'day');
  if (!published) return timed[0] ?? claims[0] ?? null;
  if (published.precision === 'day') {
    return (
      timed.find((claim) => Math.abs(claim.epochSeconds - published.epochSeconds) <= 24 * HOUR) ?? published
    );
  }
  const same = refine(published, timed);
  if (same !== published || isCertain || timed.length === 0) return same;
  // A time without a label may be anything, but not when the head's differs by just the offset of Korean time.
  return timed.some((claim) => isSlipped(claim, published) || isSameMinute(claim, published))
    ? published
    : (timed[0] ?? published);
}

function chooseModified(
  sources: TimeSources,
  visible: VisibleTimes,
  claims: Claim[],
  published: Moment | null,
): Moment | null {
  const slips = new Map(
    claims
      .filter(({ moment }) => published && isSlipped(moment, published))
      .map(({ family, moment }) => [
        family,
        Math.sign((published?.epochSeconds ?? 0) - moment.epochSeconds) * ZONE_SLIP,
      ]),
  );
  const byAttribute = visible.modifiedByAttribute ? [visible.modifiedByAttribute] : [];
  const claimed = readClaims(sources.tags, MODIFIED_TAGS, sources.jsonLd.modified)
    .map(({ family, moment }) => ({
      ...moment,
      epochSeconds: moment.epochSeconds + (slips.get(family) ?? 0),
    }))
    .filter(({ precision }) => precision !== 'day');
  if (visible.modified) return chooseVisiblyModified(visible.modified, claimed, published);
  // Many systems repeat the time of publication here, or that of their own saving a moment later.
  return (
    [...byAttribute, ...claimed].find(
      ({ epochSeconds }) => !published || epochSeconds - published.epochSeconds >= 60,
    ) ?? null
  );
}

/** The page may print the day alone, where its head knows the time; and systems save once more while they publish. */
function chooseVisiblyModified(visible: Moment, claimed: Moment[], published: Moment | null): Moment | null {
  if (visible.precision === 'day') return claimed.find((claim) => isWithinDay(visible, claim)) ?? visible;
  const modified = refine(visible, claimed);
  if (!modified || !published) return modified;
  const early = published.epochSeconds - modified.epochSeconds;
  return modified.precision === 'second' && early > 0 && early < 60 ? null : modified;
}

/** @param day its first second in Korean time */
function isWithinDay(day: Moment, { epochSeconds }: Moment): boolean {
  return epochSeconds >= day.epochSeconds && epochSeconds < day.epochSeconds + 24 * HOUR;
}

function readClaims(tags: MetaTags, names: string[], fromJsonLd: string[]): Claim[] {
  const named = names.flatMap((name) =>
    metaContents(tags, [name]).map((value) => ({ family: name.split(':')[0] ?? name, value })),
  );
  const all = [...named, ...fromJsonLd.map((value) => ({ family: 'json-ld', value }))];
  return all.flatMap(({ family, value }) => {
    const moment = parseMoment(value);
    if (!moment) return [];
    const kept: Moment = isMidnight(moment) ? { ...moment, precision: 'day' } : moment;
    return [{ family, moment: kept, isUniversal: UNIVERSAL.test(value), zone: readZone(value) }];
  });
}

/** The seconds that the zone of a time is ahead of Korea; null for Korea itself, for universal time, and without a zone. */
function readZone(value: string): number | null {
  const [, sign, hours = '', minutes = ''] = /T\d\d:\d\d.*([+-])(\d\d):?(\d\d)$/.exec(value) ?? [];
  if (!sign || UNIVERSAL.test(value)) return null;
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60);
  return ahead === ZONE_SLIP ? null : ahead - ZONE_SLIP;
}

/** An outlet abroad prints the time of its place; its head names the zone, at the same hour. */
function readAbroad(visible: VisibleTimes, claims: Claim[]): VisibleTimes {
  const { published, modified } = visible;
  const zone = claims.find(
    ({ moment, zone }) =>
      zone !== null &&
      published &&
      isSameMinute({ ...moment, epochSeconds: moment.epochSeconds + zone }, published),
  )?.zone;
  if (!zone) return visible;
  const shift = (moment: Moment | null) => moment && { ...moment, epochSeconds: moment.epochSeconds - zone };
  return { ...visible, published: shift(published), modified: shift(modified) };
}

const UNIVERSAL = /\d(?:Z|[+-]00:?00)$/;

/** Whether an attribute has Korean time marked as universal time, as themes of WordPress write it; the head is right then. */
function isMismarked(value: string, claims: Claim[]): boolean {
  const moment = UNIVERSAL.test(value) ? parseMoment(value) : null;
  if (!moment) return false;
  return claims.some(
    (claim) =>
      claim.isUniversal && Math.abs(moment.epochSeconds - claim.moment.epochSeconds - ZONE_SLIP) < 60,
  );
}

/** Systems that keep the day alone write it as its first second. */
function isMidnight({ epochSeconds }: Moment): boolean {
  return (epochSeconds + ZONE_SLIP) % (24 * HOUR) === 0;
}

/** Universal time marked as Korean time, or the other way round. */
function isSlipped(claim: Moment, visible: Moment): boolean {
  return Math.abs(Math.abs(claim.epochSeconds - visible.epochSeconds) - ZONE_SLIP) < 60;
}
