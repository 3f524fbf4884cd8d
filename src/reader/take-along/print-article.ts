/** How long pictures that have not come yet are waited for, in milliseconds. */
const PATIENCE = 5000;

/** How long that goes on without a word, in milliseconds. */
const SILENCE = 300;

/**
 * Prints the article with all its pictures: those below have not been asked for yet, and printing alone asks for none.
 * @param onWait called when that takes a while
 */
export async function printArticle(window: Window, onWait: () => void): Promise<void> {
  const images = Array.from(window.document.querySelectorAll<HTMLImageElement>('.body img'));
  for (const image of images) image.loading = 'eager';
  const settled = Promise.allSettled(images.map((image) => image.decode()));
  const waiting = setTimeout(onWait, SILENCE);
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  clearTimeout(waiting);
  window.print();
}
