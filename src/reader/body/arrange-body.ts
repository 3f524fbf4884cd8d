import { markHanja } from '../hanja/mark-hanja.ts';
import { setCredits } from './credits.ts';
import { nameEmbedSites } from './embeds.ts';
import { type Heading, readHeadings } from './headings.ts';
import { arrangeImages } from './images.ts';
import { openLinksOutside } from './links.ts';
import { joinParticles } from './particles.ts';
import { boxTables } from './tables.ts';
import { setSpeakersApart } from './transcript.ts';

export type BodyOptions = {
  showImages: boolean;
  /** The language that hanja are explained in; null leaves them as they are. */
  explainHanjaIn: 'ko' | 'en' | null;
  /** Words of ours, in the language of the interface. */
  texts: {
    /** Name of the button that shows an image large. */
    enlarge: (caption: string) => string;
    /** The button in the place of an image, while images are off. */
    showImage: string;
    /** Name of a table that may have to be scrolled. */
    table: string;
  };
};

/**
 * Prepares a sanitized body for reading: it may add elements, attributes and classes, but the article's own text stays
 * to the letter (`text-map.ts` counts on it).
 * @returns the headings, top to bottom
 */
export function arrangeBody(
  body: DocumentFragment,
  { showImages, explainHanjaIn, texts }: BodyOptions,
): Heading[] {
  openLinksOutside(body);
  nameEmbedSites(body);
  arrangeImages(body, { showImages, ...texts });
  setCredits(body);
  boxTables(body, texts.table);
  setSpeakersApart(body);
  // Before the particles: what a text explains of a hanja stands beside it, 與(여)가.
  if (explainHanjaIn) markHanja(body, explainHanjaIn);
  joinParticles(body);
  return readHeadings(body);
}
