import { useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { useListFocus } from '../ui/use-list-focus.ts';

type Props = { settings: Settings; onWork: (work: Promise<unknown>) => void };

/** Where hiding was turned off or something was shown again, each to be forgotten. */
export function SiteExceptions({ settings: { declutterOffSites, shownFinds }, onWork }: Props) {
  const sites = [...new Set([...declutterOffSites, ...Object.keys(shownFinds)])].sort();
  const describe = (site: string) => {
    const count = shownFinds[site]?.length ?? 0;
    const shown = count > 0 ? t('options_exception_shown', count) : null;
    const off = declutterOffSites.includes(site) ? t('options_exception_off') : null;
    return [off, shown].filter(Boolean).join(', ');
  };
  const [list, heading] = [useRef<HTMLUListElement>(null), useRef<HTMLHeadingElement>(null)];
  useListFocus(list, heading);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {t('options_exceptions')}
      </h2>
      {sites.length === 0 && <p class="none">{t('options_exceptions_none')}</p>}
      <ul ref={list}>
        {sites.map((site) => (
          <li key={site}>
            <span>
              {site} <small>{describe(site)}</small>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('options_forget_site', site)}
              onClick={() => onWork(callBackground('forgetSite', site))}
            >
              {t('options_forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
