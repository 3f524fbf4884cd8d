/** In a frame, a link must not open inside the reader; and nobody learns where it was pressed. */
export function openLinksOutside(body: DocumentFragment): void {
  for (const link of body.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}
