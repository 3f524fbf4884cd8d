import { grantedSites, onSitesChanged, registerSites } from '../platform/sites.ts';

/** Runs by itself on the sites that the user has granted, from now on. */
export function followGrantedSites(): void {
  const register = () => {
    registerGrantedSites().catch((error: unknown) => console.error('정독: sites not registered', error));
  };
  onSitesChanged(register);
  register();
}

let registering = Promise.resolve();

/** One at a time: a registration that exists cannot be made again. */
function registerGrantedSites(): Promise<void> {
  const next = async () =>
    registerSites(await grantedSites(), ['content/granted.js', 'content/page.js'], ['content/page.css']);
  registering = registering.then(next, next);
  return registering;
}
