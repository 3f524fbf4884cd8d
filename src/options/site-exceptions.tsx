import { useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { useListFocus } from '../ui/use-list-focus.ts';
import { type Done, DoneLine } from './done-line.tsx';

type Props = { settings: Settings; onWork: (work: Promise<unknown>) => void };

/** Where hiding was turned off or something was shown again, each to be forgotten. */
export function SiteExceptions({ settings, onWork }: Props) {
  const { declutterOffSites, shownFinds } = settings;
  const [done, setDone] = useState<Done | null>(null);
  const sites = [...new Set([...declutterOffSites, ...Object.keys(shownFinds)])].sort();
  const describe = (site: string) => {
    const count = shownFinds[site]?.length ?? 0;
    const shown = count > 0 ? t('options_exception_shown', count) : null;
    const off = declutterOffSites.includes(site) ? t('options_exception_off') : null;
    return [off, shown].filter(Boolean).join(', ');
  };
  const [list, heading] = [useRef<HTMLUListElement>(null), useRef<HTMLHeadingElement>(null)];
  useListFocus(list, heading);
  const forget = (site: string) => {
    const undo = () => {
      onWork(callBackground('restoreSite', site, declutterOffSites.includes(site), shownFinds[site] ?? []));
      setDone(null);
      heading.current?.focus();
    };
    onWork(callBackground('forgetSite', site));
    setDone({ text: t('options_forgot_site', site), undo });
  };
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
              onClick={() => forget(site)}
            >
              {t('options_forget')}
            </button>
          </li>
        ))}
      </ul>
      <DoneLine done={done} />
    </section>
  );
}
