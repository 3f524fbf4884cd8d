import { useEffect, useState } from 'preact/hooks';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import { callBackground, type DeclutterReport } from '../platform/messages.ts';

type Props = { tabId: number; onMessage: (message: string) => void };

/** The switch that hides ads and recommendation boxes; not there on pages that we may not touch. */
export function DeclutterSwitch({ tabId, onMessage }: Props) {
  const [report, setReport] = useState<DeclutterReport | null | 'unknown'>('unknown');

  const fail = (error: unknown) => {
    console.error('정독: the switch failed', error);
    onMessage(failureText('unexpected'));
  };
  useEffect(() => {
    callBackground('inspectDeclutter', tabId).then(setReport, fail);
  }, [tabId]);

  if (report === 'unknown') return <div class="declutter" />;
  if (!report) return null;
  const toggle = () => {
    const isOn = !report.isOn;
    setReport({ ...report, isOn });
    callBackground('setDeclutter', tabId, isOn).catch((error: unknown) => {
      setReport(report);
      fail(error);
    });
  };
  return (
    <div class="declutter">
      <label for="declutter">{t('popup_declutter')}</label>
      <input
        id="declutter"
        type="checkbox"
        role="switch"
        checked={report.isOn}
        aria-checked={report.isOn}
        aria-describedby="declutter-scope"
        onChange={toggle}
      />
      <p id="declutter-scope">{t(report.isListed ? 'popup_declutter_listed' : 'popup_declutter_unlisted')}</p>
    </div>
  );
}
