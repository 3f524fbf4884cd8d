import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type Lazy<Props> = ComponentType<Props> & {
  /** Fetches it before it is shown, so that it is there at once then. */
  fetch: () => Promise<void>;
};

/**
 * Makes a component that is fetched when it is first shown: what a page seldom shows does not hold up its opening.
 * @param load gives the component; asked again the next time when it fails
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetch = async () => {
    try {
      Loaded ??= await load();
    } catch (error) {
      console.error('정독: a part of the page could not be loaded', error);
    }
  };
  function Shown(props: Props) {
    const [, setLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (!Loaded) fetch().then(() => setLoaded(Loaded !== null));
    }, []);
    return Loaded && <Loaded {...props} />;
  }
  return Object.assign(Shown, { fetch });
}
