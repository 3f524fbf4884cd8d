import { makeQueue } from '../base/make-queue.ts';
import { grantedSites, onSitesChanged, registerSites } from '../platform/sites.ts';

/** Runs by itself on the sites that the user has granted, from now on. */
export function followGrantedSites(): void {
  const register = () => {
    registerGrantedSites().catch((error: unknown) => console.error('정독: sites not registered', error));
  };
  // For as long as the background lives.
  const { signal } = new AbortController();
  onSitesChanged(register, signal);
  register();
}

/** One at a time: a registration that exists cannot be made again. */
const inTurn = makeQueue(Promise.resolve());

function registerGrantedSites(): Promise<void> {
  return inTurn(async () =>
    registerSites(await grantedSites(), ['content/granted.js', 'content/page.js'], ['content/page.css']),
  );
}
