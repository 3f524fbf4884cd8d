import { useEffect } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { t } from '../../platform/i18n.ts';
import type { ReaderSettings } from '../../platform/reader-settings.ts';
import { lazy } from '../../ui/lazy.tsx';
import type { ArrangedBody } from '../body/body.tsx';
import type { Highlights } from '../highlights/use-highlights.ts';
import type { Marking } from '../highlights/use-marking.ts';
import type { Keys } from '../keyboard/bindings.ts';
import type { OpenNote } from '../note/use-note.ts';
import { Outline } from '../outline/outline.tsx';
import { TakePanel } from '../take-along/take-panel.tsx';
import type { TakeAlong } from '../take-along/use-take-along.ts';
import type { Say } from '../use-message.ts';
import { Panel } from './panel.tsx';

/** The boxes that can stand beside the article, one at a time. */
export type PanelName = 'outline' | 'view' | 'take' | 'highlights' | 'note' | 'keys';

type Props = {
  open: PanelName | null;
  onClose: () => void;
  article: Article;
  body: ArrangedBody | null;
  keys: Keys;
  settings: ReaderSettings;
  onChange: (changes: Partial<ReaderSettings>) => void;
  highlights: Highlights;
  marking: Marking;
  take: TakeAlong;
  note: OpenNote;
  /** null for a note: it is kept already. */
  onSave: (() => void) | null;
  onCompare: (revision: number) => void;
  /** Goes to a place of the text, in UTF-16 units into it. */
  onGoTo: (offset: number) => void;
  say: Say;
};

const HighlightsPanel = lazy(
  async () => (await import('../highlights/highlights-panel.tsx')).HighlightsPanel,
);
const KeyMap = lazy(async () => (await import('../keyboard/key-map.tsx')).KeyMap);
const ViewPanel = lazy(async () => (await import('../typography/view-panel.tsx')).ViewPanel);
const NotePanel = lazy(async () => (await import('../note/note-panel.tsx')).NotePanel);

/** The panel that is open, if any. */
export function Panels(props: Props) {
  const { open, onClose } = props;
  // Once the article is there: a key that is pressed soon is not to find an empty panel.
  useEffect(() => void ViewPanel.fetch(), []);
  if (!open) return null;
  return (
    // Another panel takes the focus anew.
    <Panel key={open} title={t(`reader_${open}`)} onClose={onClose}>
      <Content {...props} open={open} />
    </Panel>
  );
}

function Content(props: Props & { open: PanelName }) {
  const { open, onClose, article, body, keys, settings, onChange, highlights, marking, take } = props;
  if (open === 'outline') return <Outline headings={body?.headings ?? []} onGo={onClose} />;
  if (open === 'view') return <ViewPanel settings={settings} onChange={onChange} say={props.say} />;
  if (open === 'keys') return <KeyMap keys={keys} isOn={settings.singleKeys} />;
  if (open === 'note') {
    return <NotePanel open={props.note} onSave={props.onSave} onCompare={props.onCompare} />;
  }
  if (open === 'take') return <TakePanel take={take} selected={marking.selected} articleUrl={article.url} />;
  return (
    <HighlightsPanel
      highlights={highlights}
      editedId={marking.editedId}
      onEdit={marking.edit}
      onGo={({ id }) => {
        const place = highlights.placed.find(({ highlight }) => highlight.id === id);
        if (place) props.onGoTo(place.start);
      }}
    />
  );
}
