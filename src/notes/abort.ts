/** Undoes a transaction, unless it has ended already: then with the very error that it is to be undone for. */
export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended.
  }
}
