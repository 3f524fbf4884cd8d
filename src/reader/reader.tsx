import { useEffect, useState } from 'preact/hooks';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import {
  type Failure,
  onBackgroundEvent,
  type ReaderContent,
  type SavedNote,
  unexpectedFailure,
} from '../platform/messages.ts';
import { type Settings, writeSettings } from '../platform/settings.ts';
import { closeOwnTab, ownTabId } from '../platform/tabs.ts';
import type { Source } from './address.ts';
import { ArticleView } from './article-view.tsx';
import { loadContent, saveContent } from './content.ts';
import { onEscape } from './escape.ts';
import type { Host } from './host.ts';
import { Toolbar } from './toolbar.tsx';

type Props = { source: Source; host: Host; isFramed: boolean; settings: Settings };

/** The reader: over a page, in a tab of its own, or for a saved note. */
export function Reader({ source, host, isFramed, settings }: Props) {
  const [content, setContent] = useState<ReaderContent | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState<'open' | 'saving' | 'saved'>('open');
  // Counted, so that the same sentence shows again.
  const [message, setMessage] = useState({ text: '', count: 0 });
  const [fontSize, setFontSize] = useState(settings.readerFontSize);

  const close = () => (isFramed ? host.send('close') : closeOwnTab());
  const resize = (size: number) => {
    setFontSize(size);
    writeSettings({ readerFontSize: size }).catch(report);
  };
  const say = (text: string) => setMessage(({ count }) => ({ text, count: count + 1 }));
  const showSaved = (note: SavedNote) => {
    setSaving('saved');
    say(t(note.already ? 'saved_already' : 'saved_new'));
  };
  const save = async () => {
    // A note is kept already.
    if (source.kind === 'note') return;
    setSaving('saving');
    const outcome = await saveContent(source.tabId).catch(unexpectedFailure);
    if (outcome.ok) return showSaved(outcome.value);
    setSaving('open');
    say(failureText(outcome.failure));
  };

  useEffect(() => {
    loadContent(source)
      .catch(unexpectedFailure)
      .then((outcome) => {
        if (!outcome.ok) return setFailure(outcome.failure);
        setContent(outcome.value);
        if (outcome.value.isSaved) setSaving('saved');
        document.title = outcome.value.article.title;
      })
      .finally(() => {
        host.send('ready');
        // Keys belong to the reader from now on, also where the popup still held the focus when we were framed.
        window.focus();
      });
  }, [source, host]);

  useEffect(() => {
    if (!isFramed) return;
    const life = new AbortController();
    onEscape(window, close, life.signal);
    return () => life.abort();
  }, [isFramed]);

  useEffect(() => {
    const life = new AbortController();
    onBackgroundEvent(async (event) => {
      if (event.event === 'note-saved' && event.canonicalUrl === content?.article.canonicalUrl)
        showSaved(event.note);
      if (event.event === 'save-requested' && event.tabId === (await ownTabId())) save();
    }, life.signal);
    return () => life.abort();
  }, [content]);

  return (
    <div class="reader" style={{ '--reader-size': `${fontSize}px` }}>
      <Toolbar
        fontSize={fontSize}
        saving={content ? saving : null}
        isNote={source.kind === 'note'}
        onResize={resize}
        onSave={save}
        onClose={close}
      />
      <main>
        {content && <ArticleView content={content} readingSpeed={settings.readingSpeed} />}
        {failure && (
          <p class="notice" role="alert">
            {failureText(failure)}
          </p>
        )}
        {!content && !failure && (
          <p class="notice" role="status">
            {t('reader_loading')}
          </p>
        )}
      </main>
      <p class="message" role="status" key={message.count}>
        {message.text}
      </p>
    </div>
  );
}

const report = (error: unknown) => console.error('정독: the reader failed', error);
