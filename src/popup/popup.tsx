import { useRef, useState } from 'preact/hooks';
import { type TabReport, type UnexpectedFailure, unexpectedFailure } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import { callBackground } from '../platform/messages.ts';
import { OWN_PAGES, type OwnPageName } from '../platform/own-pages.ts';
import { isPrivateContext, onTabLoaded, showOwnPage, type Tab } from '../platform/tabs.ts';
import { titleOf } from '../ui/title-of.ts';
import { useLife } from '../ui/use-life.ts';
import { DeclutterSwitch } from './declutter-switch.tsx';
import { SaveButton } from './save-button.tsx';

/** A report, or that the background itself failed. */
type Finding = TabReport | { ok: false; failure: UnexpectedFailure };

/** What the toolbar button opens: what was found on the page, and what can be done with it. */
export function Popup({ tab }: { tab: Tab | null }) {
  const report = useTabReport(tab);
  const [message, setMessage] = useState('');
  // A PDF or a picture: there is nothing on it to hide or to unblock.
  const isNoPage = report?.ok === false && report.failure === 'not-html';

  const isReading = useRef(false);
  const read = async (tabId: number) => {
    // Pressed once more, it would close again what it opens.
    if (isReading.current) return;
    isReading.current = true;
    const outcome = await callBackground('openReader', tabId).catch(unexpectedFailure);
    if (outcome.ok) return window.close();
    isReading.current = false;
    setMessage(failureText(outcome.failure));
  };
  const open = async (event: Event, page: OwnPageName) => {
    event.preventDefault();
    try {
      await showOwnPage(OWN_PAGES[page], tab?.isPrivate ?? isPrivateContext());
      window.close();
    } catch (error) {
      setMessage(failureText(unexpectedFailure(error).failure));
    }
  };

  return (
    <main class="popup">
      <h1 class="visually-hidden">{t('popup_title')}</h1>
      <section class="article">
        <Found report={report} />
        {tab && report?.ok && (
          <div class="actions">
            <button type="button" class="button primary" onClick={() => read(tab.id)}>
              {t('popup_read')}
            </button>
            <SaveButton
              key={report.value.canonicalUrl}
              tabId={tab.id}
              note={report.value.note}
              onMessage={setMessage}
            />
          </div>
        )}
      </section>
      {tab && !isNoPage && <DeclutterSwitch tabId={tab.id} onMessage={setMessage} />}
      <nav class="links">
        {(['notes', 'options'] as const).map((page) => (
          <a key={page} href={`../${OWN_PAGES[page]}`} onClick={(event) => open(event, page)}>
            {t(`popup_${page}`)}
          </a>
        ))}
      </nav>
      <p class="message" role="alert">
        {message}
      </p>
    </main>
  );
}

/** The outlet and headline, or the one sentence that says why there is none. */
function Found({ report }: { report: Finding | null }) {
  if (!report) {
    return (
      <p class="found" role="status">
        {t('popup_looking')}
      </p>
    );
  }
  if (!report.ok) {
    return (
      <p class="found" role="status">
        {report.failure === 'loading' ? t('popup_loading') : failureText(report.failure)}
      </p>
    );
  }
  return (
    <div class="found" role="status" lang="ko">
      {report.value.outlet && <p class="outlet">{report.value.outlet}</p>}
      <p class="title">{titleOf(report.value)}</p>
    </div>
  );
}

/** @returns null until the page has been looked at; looks again when the tab has loaded */
function useTabReport(tab: Tab | null): Finding | null {
  const [report, setReport] = useState<Finding | null>(tab ? null : { ok: false, failure: 'forbidden' });
  useLife(
    (signal) => {
      if (!tab) return;
      const look = async () => {
        const found = await callBackground('inspectTab', tab.id).catch(unexpectedFailure);
        if (!signal.aborted) setReport(found);
      };
      onTabLoaded(tab.id, look, signal);
      look();
    },
    [tab],
  );
  return report;
}
