import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Makes a component that is fetched when it is first shown: what a page seldom shows does not hold up its opening.
 * @param load gives the component; asked again the next time when it fails
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, setLoaded] = useState(Loaded !== null);
    useEffect(() => {
      if (Loaded) return;
      load().then(
        (component) => {
          Loaded = component;
          setLoaded(true);
        },
        (error: unknown) => console.error('정독: a part of the page could not be loaded', error),
      );
    }, []);
    return Loaded && <Loaded {...props} />;
  };
}
