/** What a field knows that has gone before its value was stored. */
export type Left<Value> = { value: Value; sent: { current: Value[] }; seen: { current: Value } };

/** By the names of the fields; they live as long as their page. */
const leftFields = new Map<string, Left<unknown>>();

/** The tab's own storage outlives the page: a note beside the list has a page of its own, which goes with the next row. */
const keyOf = (name: string) => `left ${name}`;

/** What was left by a field of this name, whose values have the same type; undefined when nothing was. */
export function findLeft<Value>(name: string): Left<Value> | undefined {
  return (leftFields.get(name) ?? readKept(name)) as Left<Value> | undefined;
}

/** Keeps what a field has not stored until it comes again. @param isPageGoing nobody will go on storing it meanwhile */
export function leave(name: string, left: Left<unknown>, isPageGoing: boolean): void {
  if (!isPageGoing) leftFields.set(name, left);
  withStorage((storage) => storage.setItem(keyOf(name), JSON.stringify(left)));
}

export function forgetLeft(name: string): void {
  leftFields.delete(name);
  withStorage((storage) => storage.removeItem(keyOf(name)));
}

/** Whether it is still to be stored by this page. */
export const isLeftHere = (name: string): boolean => leftFields.has(name);

function readKept(name: string): unknown {
  const kept = withStorage((storage) => storage.getItem(keyOf(name)));
  return kept ? JSON.parse(kept) : undefined;
}

/** Where a browser forbids it, or has no space in it, the page's own memory is all there is. */
function withStorage<Result>(work: (storage: Storage) => Result): Result | null {
  try {
    return work(window.sessionStorage);
  } catch {
    return null;
  }
}
