/** Below the toolbar, in CSS pixels; as `scroll-margin-top` in the style. */
const readingLine = 72;
const tolerance = 4;

/** Goes to the next block of the body (1), or to the one before (-1). */
export function goToBlock(body: Element | undefined, direction: 1 | -1): void {
  if (!body) return;
  const blocks = [...body.children].map((element) => ({
    element,
    distance: element.getBoundingClientRect().top - readingLine,
  }));
  const next =
    direction === 1
      ? blocks.find(({ distance }) => distance > tolerance)
      : blocks.findLast(({ distance }) => distance < -tolerance);
  next?.element.scrollIntoView({ block: 'start' });
}
