import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReaderContent, Source, UnexpectedFailure } from '../platform/calls.ts';
import { failureText } from '../platform/failure-text.ts';
import { t } from '../platform/i18n.ts';
import type { ReaderSettings } from '../platform/reader-settings.ts';
import { lazy } from '../ui/lazy.tsx';
import { ArticleView } from './article-view.tsx';
import type { ArrangedBody } from './body/body.tsx';
import { useEscape } from './escape.ts';
import { useFoundMarks, useSought } from './found/use-found.ts';
import { useGloss } from './hanja/use-gloss.tsx';
import { MarkingBar } from './highlights/marking-bar.tsx';
import { useHighlights } from './highlights/use-highlights.ts';
import { useMarking } from './highlights/use-marking.ts';
import { type Host, LIST_KEYS } from './host.ts';
import { freeKeys, keysWith } from './keyboard/bindings.ts';
import { useKeys } from './keyboard/use-keys.ts';
import { useLightbox } from './lightbox/use-lightbox.tsx';
import { ListeningBar } from './listening/listening-bar.tsx';
import { useListening } from './listening/use-listening.ts';
import { MessageLine } from './message-line.tsx';
import { useComparison } from './note/use-comparison.ts';
import { useNote } from './note/use-note.ts';
import { type PanelName, Panels } from './panels/panels.tsx';
import { usePlace } from './place/use-place.ts';
import { scrollToOffset } from './place/viewport.ts';
import { Progress } from './progress/progress.tsx';
import { readingCommands } from './reading-commands.ts';
import { countCharacters } from './reading-time.ts';
import { listTools } from './reading-tools.ts';
import { useTakeAlong } from './take-along/use-take-along.ts';
import { Toolbar } from './toolbar.tsx';
import { type Say, useMessage } from './use-message.ts';
import type { ChangeSettings } from './use-reader-settings.ts';
import { useSaving } from './use-saving.ts';

type Props = {
  source: Source;
  content: ReaderContent;
  settings: ReaderSettings;
  /** Why what was changed of them holds on this page alone; null when it is kept. */
  settingsFailure: UnexpectedFailure | null;
  onChange: ChangeSettings;
  onClose: () => void;
  host: Host;
};

const ComparisonView = lazy(async () => (await import('./note/comparison-view.tsx')).ComparisonView);

/** An article being read, with everything that can be done with it. */
export function Reading(props: Props) {
  const { source, content, settings, onChange, onClose, host } = props;
  const { article } = content;
  const headline = useMemo(() => [article.title, ...article.subtitles], [article]);
  const [body, setBody] = useState<ArrangedBody | null>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [message, say, clearMessage] = useMessage();
  useUnkept(props.settingsFailure, say);
  const note = useNote(source, content, say);
  const { saving, save } = useSaving(source, content, note, say);
  const comparison = useComparison();
  const lightbox = useLightbox();
  const gloss = useGloss();
  const highlights = useHighlights(source, note.note, body, say);
  const marking = useMarking(body, highlights, () => setPanel('highlights'), say);
  const listening = useListening({ headline, body, settings, onChange, say });
  const take = useTakeAlong(article, body, say);
  // Something stands in the place of the article: nothing of it can be measured.
  const shownBody = comparison.revision === null ? body : null;
  const found = useSought(source);
  const goTo = usePlace(source, content, shownBody, settings.typography, found.sought !== null, say);
  useFoundMarks(found.sought, shownBody, goTo);

  // A note is kept already.
  const onSave = source.kind === 'note' ? null : save;
  const close = () => {
    listening.stop();
    onClose();
  };
  const closePanel = () => {
    setPanel(null);
    // The next time, the list of highlights comes first.
    marking.edit(null);
  };
  const compare = (revision: number) => {
    comparison.begin(revision);
    closePanel();
  };
  const toggle = (name: PanelName) => {
    closePanel();
    if (panel !== name) setPanel(name);
  };
  const goToPassage = (offset: number) => {
    comparison.end();
    // What stood in the place of the article goes first.
    requestAnimationFrame(() => body && scrollToOffset(body.map, offset, window));
  };
  const run = readingCommands({ article, body, onChange, listening, take, marking, toggle, save });
  const keys = freeKeys(keysWith(settings.readerKeys), host.kind === 'library' ? LIST_KEYS : []);
  // Off, all keys but one are nobody's; and who is about to delete something in a panel does not mean the note.
  const isForList = (event: KeyboardEvent) =>
    (settings.singleKeys || event.code === 'Delete') && (!isDeleting(event) || (!panel && !lightbox.view));
  useKeys(
    // Under the large image they would open what nobody sees.
    settings.singleKeys && !lightbox.view ? keys : null,
    (command) => run[command](),
    take.print,
    (event) => isForList(event) && host.passKey(event),
  );
  useEscape(() => {
    if (gloss.close() || lightbox.close()) return;
    if (panel) return closePanel();
    if (comparison.end()) return;
    if (marking.deselect()) return;
    if (host.kind !== 'tab') return close();
    // Beside a list they are marked until something else is searched for there.
    found.clear();
  });

  return (
    <>
      <Toolbar
        onClose={host.kind === 'library' ? null : close}
        article={{
          keys: settings.singleKeys ? keys : null,
          fontSize: settings.typography.size,
          onSmaller: run.smaller,
          onLarger: run.larger,
          isListening: listening.state.status !== 'stopped',
          onListen: listening.toggle,
          tools: listTools(body, panel, toggle),
          saving,
          onSave,
        }}
      >
        <Progress
          body={shownBody?.element ?? null}
          characters={countCharacters(article.text)}
          readingSpeed={settings.readingSpeed}
        />
      </Toolbar>
      <main>
        {note.note && comparison.revision !== null && (
          <ComparisonView
            key={comparison.revision}
            noteId={note.note.id}
            revision={comparison.revision}
            article={article}
            onBack={comparison.end}
          />
        )}
        <ArticleView
          isHidden={comparison.revision !== null}
          article={article}
          note={note.note}
          readingSpeed={settings.readingSpeed}
          showImages={settings.showImages}
          explainHanja={settings.explainHanja}
          onArranged={setBody}
          onEnlarge={lightbox.open}
        />
        {/* The panel for taking along has buttons of its own for the words. */}
        {marking.range && panel !== 'take' && (
          <MarkingBar
            range={marking.range}
            panel={panel}
            onColor={marking.mark}
            onRemark={marking.remark}
            onCopyLink={() => marking.selected && take.copyLink(marking.selected)}
          />
        )}
        {gloss.view}
      </main>
      {listening.state.status !== 'stopped' && (
        <ListeningBar listening={listening} rate={settings.speechRate} voiceUri={settings.speechVoice} />
      )}
      <Panels
        open={panel}
        onClose={closePanel}
        onSave={onSave}
        onCompare={compare}
        onGoTo={goToPassage}
        {...{ article, body, keys, settings, onChange, highlights, marking, take, note, say }}
      />
      {lightbox.view}
      <MessageLine message={message} onUndone={clearMessage} />
    </>
  );
}

const isDeleting = ({ code }: KeyboardEvent) => code === 'Delete' || code === 'Backspace';

/** Says it once, and not with every step of a slider. */
function useUnkept(failure: UnexpectedFailure | null, say: Say): void {
  useEffect(() => {
    if (failure) say(failure === 'updated' ? failureText(failure) : t('reader_settings_failed'));
  }, [failure]);
}
