/** The middle of some figures; of an even number the upper one. */
export function median(figures: number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('expected figures, got none');
  return middle;
}
