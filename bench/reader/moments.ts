/** When something happened, by its name, in milliseconds since 1970: on the clock that all processes share. */
export type Moments = Record<string, number>;

/** The time by that clock, to a fraction of a millisecond. */
export const now = () => performance.timeOrigin + performance.now();

/** What the bench's scripts in the page, the background and the frame tell each other. */
type BenchMessage =
  /** The page's script asks the background to do what the shortcut does. */
  | { bench: 'shortcut'; moments: Moments }
  /** The frame has been painted; the background hands it on to the page's script. */
  | { bench: 'painted'; moments: Moments };

/** Narrows a message to one of the bench's; the product's own have other keys. */
export const isBenchMessage = (message: unknown): message is BenchMessage =>
  typeof message === 'object' && message !== null && 'bench' in message;

type Api = Record<string, (...args: unknown[]) => unknown>;

/**
 * Notes when a function of the browser's API answers. The product's own code stays as it is.
 * @param nameOf names the moment by the arguments; null: it is none that we want to know
 */
export function noteAnswers(
  api: Api,
  method: string,
  moments: Moments,
  nameOf: (...args: unknown[]) => string | null,
): void {
  const original = api[method];
  if (!original) throw new Error(`expected a function ${method} in the browser's API, found none`);
  api[method] = (...args) => {
    const answer = original.apply(api, args);
    const name = nameOf(...args);
    const note = () => {
      if (name) moments[name] = now();
    };
    // Whoever called deals with a failure.
    Promise.resolve(answer).then(note, note);
    return answer;
  };
}
