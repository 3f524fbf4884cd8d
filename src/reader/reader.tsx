import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import {
  type Failure,
  type Outcome,
  type ReaderContent,
  type Source,
  unexpectedFailure,
} from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/reader-settings.ts';
import { closeOwnTab } from '../platform/tabs.ts';
import { titleOf } from '../ui/title-of.ts';
import { fragmentOf, parseOriginal, parseSought } from './address.ts';
import { useEscape } from './escape.ts';
import type { Host } from './host.ts';
import { Reading } from './reading.tsx';
import { Toolbar } from './toolbar.tsx';
import { typographyStyle } from './typography/style.ts';
import { useReaderSettings } from './use-reader-settings.ts';

type Props = {
  source: Source;
  /** What the source gives; it was asked for before anything was drawn. */
  loading: Promise<Outcome<ReaderContent>>;
  host: Host;
  initial: ReaderSettings;
};

/** The reader: over a page, in a tab of its own, or for a saved note. */
export function Reader({ source, loading, host, initial }: Props) {
  const [settings, change, settingsFailure] = useReaderSettings(initial);
  const { content, failure } = useContent(loading, host);
  const opened = useMemo(() => nameArticle(source, content), [source, content]);
  const close = () => {
    if (host.kind !== 'tab') return host.send('close');
    closeOwnTab().catch((error: unknown) => console.error('정독: the tab was not closed', error));
  };
  return (
    <div class="reader" style={typographyStyle(settings.typography)}>
      {content ? (
        <Reading
          source={opened}
          content={content}
          settings={settings}
          settingsFailure={settingsFailure}
          onChange={change}
          onClose={close}
          host={host}
        />
      ) : (
        <Waiting failure={failure} onClose={close} hostKind={host.kind} />
      )}
    </div>
  );
}

/** From here on the article itself is spoken of, whatever the tab reads next. */
function nameArticle(source: Source, content: ReaderContent | null): Source {
  if (source.kind === 'note' || !content) return source;
  return { ...source, canonicalUrl: content.article.canonicalUrl };
}

/** Before the article is there, and when none comes. */
function Waiting(props: { failure: Failure | null; onClose: () => void; hostKind: Host['kind'] }) {
  const { failure, onClose, hostKind } = props;
  useEscape(() => {
    if (hostKind !== 'tab') onClose();
  });
  // In a page of somebody's the fragment is not ours.
  const original = failure && hostKind === 'tab' && parseOriginal(location.hash);
  return (
    <>
      <Toolbar onClose={hostKind === 'library' ? null : onClose} />
      <main>
        <h1 class="visually-hidden">{t('reader_title')}</h1>
        <p class="notice" role={failure ? 'alert' : 'status'}>
          {failure ? failureText(failure) : t('reader_loading')}{' '}
          {original && <a href={original}>{t('command_original')}</a>}
        </p>
      </main>
    </>
  );
}

function useContent(loading: Promise<Outcome<ReaderContent>>, host: Host) {
  const [content, setContent] = useState<ReaderContent | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Not after the next frame, as other effects: while we are out of sight there is none.
  useLayoutEffect(() => {
    loading.catch(unexpectedFailure).then((outcome) => {
      // Before anything is drawn: what the user does with what is seen must not meet a focus that moves.
      host.send('ready');
      // Keys belong to the reader from now on, also where the popup still held the focus when we were framed; beside a
      // list they are the list's.
      if (host.kind !== 'library') window.focus();
      if (!outcome.ok) return setFailure(outcome.failure);
      const { article } = outcome.value;
      if (host.kind === 'tab')
        history.replaceState(null, '', fragmentOf(article.url, parseSought(location.hash)));
      setContent(outcome.value);
      document.title = titleOf(article);
    });
  }, [loading, host]);
  return { content, failure };
}
