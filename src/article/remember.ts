/** Answers kept; a page asks about fewer lines, and a long-lived process must not keep all that it ever read. */
const MOST = 1000;

/** A function of a text that remembers its answers: several steps ask the same of the same line. */
export function remember<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Answer; // has() has just said so
    if (known.size >= MOST) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
