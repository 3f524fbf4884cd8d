import { useState } from 'preact/hooks';
import type { DeclutterReport, DeclutterScope } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import { callBackground, onBackgroundEvent } from '../platform/messages.ts';
import { requestSites } from '../platform/sites.ts';
import { Switch } from '../ui/switch.tsx';
import { useLife } from '../ui/use-life.ts';
import { countsText } from './find-text.ts';
import { HiddenList } from './hidden-list.tsx';
import { ScopeChoice } from './scope-choice.tsx';

type Props = { tabId: number; onMessage: (message: string) => void };

/** What is hidden on the page, and the switches for it; not there on pages that we may not touch. */
export function DeclutterSwitch({ tabId, onMessage }: Props) {
  const { report, run } = useReport(tabId, onMessage);
  const [scope, setScope] = useState<DeclutterScope>('site');
  if (report === 'unknown') return <div class="declutter" />;
  if (!report) return null;
  const { site, hosts, isAlways, isOn } = report;
  return (
    <div class="declutter">
      <Switch
        id="declutter"
        label={t('popup_declutter')}
        note={stateText(report)}
        isOn={isOn}
        onToggle={(on) => run(callBackground('setDeclutter', tabId, on, isAlways ? scope : 'page'))}
      />
      {isAlways && isOn && <ScopeChoice scope={scope} onChange={setScope} />}
      {!isAlways && isOn && (
        <button type="button" class="button always" onClick={() => run(requestSites(hosts))}>
          {t('popup_always', site)}
        </button>
      )}
      <HiddenList report={report} onShow={(keys, isShown) => run(setAllShown(tabId, keys, isShown))} />
      <Switch
        id="unblock"
        label={t('popup_unblock')}
        isOn={report.isUnblocked}
        onToggle={(on) => run(callBackground('setUnblocked', tabId, on))}
      />
    </div>
  );
}

/** One after the other: each is written into the same settings. */
async function setAllShown(tabId: number, keys: string[], isShown: boolean): Promise<void> {
  for (const key of keys) await callBackground('setShown', tabId, key, isShown);
}

/** The report on the page, read anew whenever something was done or has changed. */
function useReport(tabId: number, onMessage: Props['onMessage']) {
  const [report, setReport] = useState<DeclutterReport | null | 'unknown'>('unknown');
  const fail = (error: unknown) => {
    console.error('정독: the switch failed', error);
    onMessage(failureText('unexpected'));
  };
  const read = () => callBackground('inspectDeclutter', tabId).then(setReport, fail);
  const run = (work: Promise<unknown>) => {
    work.catch(fail).then(read);
  };
  useLife(
    (signal) => {
      onBackgroundEvent((news) => {
        if (news.event === 'hidden-changed' && news.tabId === tabId) read();
      }, signal);
      read();
    },
    [tabId],
  );
  return { report, run };
}

function stateText({ isOn, isRefused, isListed, isAlways, offFor, site, hidden }: DeclutterReport): string {
  if (offFor === 'everywhere') return t('popup_declutter_off_everywhere');
  if (offFor === 'site') return t('popup_declutter_off_site', site);
  if (offFor === 'page') return t('popup_declutter_off_page');
  if (!isOn && isAlways) return t('popup_declutter_off_page');
  if (!isOn) return t(isListed ? 'popup_declutter_withheld' : 'popup_declutter_unlisted');
  if (isRefused) return t('popup_declutter_refused');
  if (hidden.length === 0) return t('popup_declutter_none');
  return t('popup_declutter_counts', countsText(hidden));
}
