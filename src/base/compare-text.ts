/** For sorting by UTF-16 units, which puts ids in one order everywhere, and times of ours (ISO 8601 in UTC) in theirs. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
