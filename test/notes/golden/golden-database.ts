import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a version of ours left on disk: its stores with their indexes and everything in them. */
export type GoldenDatabase = {
  name: string;
  version: number;
  stores: Record<string, GoldenStore>;
};

type GoldenStore = {
  keyPath: string | string[];
  indexes: Record<string, { keyPath: string; unique?: boolean; multiEntry?: boolean }>;
  records: unknown[];
};

/** Reads a golden database; each was written as its version of ours wrote it, and is never changed. */
export function readGolden(version: number): GoldenDatabase {
  return JSON.parse(readFileSync(join(import.meta.dirname, `v${version}.json`), 'utf8'));
}

/** Makes a golden database. Runs in Node and, as text, in a page: it uses nothing around it. */
export function makeGolden({ name, version, stores }: GoldenDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('the database is open elsewhere'));
    opening.onupgradeneeded = () => {
      for (const [storeName, { keyPath, indexes, records }] of Object.entries(stores)) {
        const store = opening.result.createObjectStore(storeName, { keyPath });
        for (const [index, options] of Object.entries(indexes))
          store.createIndex(index, options.keyPath, options);
        for (const record of records) store.put(record);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}
