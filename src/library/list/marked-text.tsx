import type { Mark } from '../../notes/search/find-marks.ts';

/** A text with the places in it that were found. @param marks in UTF-16 units, in order, none over another */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const parts = marks.flatMap(({ start, end }, index) => [
    text.slice(marks[index - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
