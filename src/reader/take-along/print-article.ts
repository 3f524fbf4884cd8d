/** How long pictures that have not come yet are waited for, in milliseconds. */
const patience = 5000;

/** Prints the article with all its pictures: those below have not been asked for yet, and printing alone asks for none. */
export async function printArticle(window: Window): Promise<void> {
  const images = Array.from(window.document.querySelectorAll<HTMLImageElement>('.body img'));
  for (const image of images) image.loading = 'eager';
  const settled = Promise.allSettled(images.map((image) => image.decode()));
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, patience))]);
  window.print();
}
