/**
 * Does work in the order in which it comes, each when what came before is done: what was read first must not be put over
 * what was read later. Work that fails keeps nothing behind it from being done.
 * @param begin what is waited for first; when it fails, so does the first work
 */
export function makeQueue(begin: Promise<unknown>): (work: () => Promise<void>) => Promise<void> {
  let last = begin;
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
