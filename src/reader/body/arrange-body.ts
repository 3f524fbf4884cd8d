import { setCredits } from './credits.ts';
import { linkEmbeds } from './embeds.ts';
import { arrangeImages } from './images.ts';
import { openLinksOutside } from './links.ts';
import { type Heading, readOutline } from './outline.ts';
import { joinParticles } from './particles.ts';
import { boxTables } from './tables.ts';
import { setSpeakersApart } from './transcript.ts';

export type BodyOptions = {
  showImages: boolean;
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
export function arrangeBody(body: DocumentFragment, { showImages, texts }: BodyOptions): Heading[] {
  openLinksOutside(body);
  linkEmbeds(body);
  arrangeImages(body, { showImages, ...texts });
  setCredits(body);
  boxTables(body, texts.table);
  setSpeakersApart(body);
  joinParticles(body);
  return readOutline(body);
}
