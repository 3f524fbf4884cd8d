import { useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { EVERY_SITE, grantedSites, onSitesChanged, removeSite } from '../platform/sites.ts';
import { useLife } from '../ui/use-life.ts';
import { useListFocus } from '../ui/use-list-focus.ts';

type Props = { onWork: (work: Promise<unknown>) => void };

const nameOf = (site: string) => (site === EVERY_SITE ? t('options_granted_every') : site);

/** The sites beyond the listed outlets on which we always run, each to be taken back. */
export function GrantedSites({ onWork }: Props) {
  const [sites, setSites] = useState<string[]>([]);
  const read = () => onWork(grantedSites().then(setSites));
  useLife((signal) => {
    // They are granted in the popup, and may be taken back in the browser's own settings.
    onSitesChanged(read, signal);
    read();
  }, []);
  const [list, heading] = [useRef<HTMLUListElement>(null), useRef<HTMLHeadingElement>(null)];
  useListFocus(list, heading);
  const remove = async (site: string) => {
    await removeSite(site);
    setSites(await grantedSites());
  };
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {t('options_granted')}
      </h2>
      {sites.length === 0 && <p class="none">{t('options_granted_none')}</p>}
      <ul ref={list}>
        {sites.map((site) => (
          <li key={site}>
            <span>{nameOf(site)}</span>
            <button
              type="button"
              class="button"
              aria-label={t('options_granted_remove', nameOf(site))}
              onClick={() => onWork(remove(site))}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
