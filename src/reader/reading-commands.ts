import type { Article } from '../article/article.ts';
import { DEFAULT_TYPOGRAPHY, MEASURES, THEMES } from '../platform/reader-settings.ts';
import type { ArrangedBody } from './body/body.tsx';
import { goToBlock } from './body/go-to-block.ts';
import type { Marking } from './highlights/use-marking.ts';
import type { Command } from './keyboard/bindings.ts';
import type { Listening } from './listening/use-listening.ts';
import type { PanelName } from './panels/panels.tsx';
import type { TakeAlong } from './take-along/use-take-along.ts';
import type { ChangeSettings } from './use-reader-settings.ts';

type Reach = {
  article: Article;
  body: ArrangedBody | null;
  onChange: ChangeSettings;
  listening: Listening;
  take: TakeAlong;
  marking: Marking;
  toggle: (panel: PanelName) => void;
  save: () => void;
};

/** What each command does. */
export function readingCommands(reach: Reach): Record<Command, () => void> {
  const { article, body, onChange, listening, take, marking, toggle, save } = reach;
  // Out of the settings of this moment: a key that is held comes again before what it did has been drawn.
  const resize = (resized: (size: number) => number) =>
    onChange(({ typography }) => {
      const { least, most } = MEASURES.size;
      const size = Math.min(most, Math.max(least, resized(typography.size)));
      return { typography: { ...typography, size } };
    });
  return {
    listen: listening.toggle,
    previousSentence: () => listening.step(-1),
    nextSentence: () => listening.step(1),
    slower: () => listening.changeRate(-1),
    faster: () => listening.changeRate(1),
    smaller: () => resize((size) => size - 1),
    larger: () => resize((size) => size + 1),
    usualSize: () => resize(() => DEFAULT_TYPOGRAPHY.size),
    theme: () => onChange(({ theme }) => ({ theme: THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] })),
    view: () => toggle('view'),
    images: () => onChange(({ showImages }) => ({ showImages: !showImages })),
    hanja: () => onChange(({ explainHanja }) => ({ explainHanja: !explainHanja })),
    outline: () => {
      if (body && body.headings.length > 0) toggle('outline');
    },
    previousParagraph: () => goToBlock(body?.element, -1),
    nextParagraph: () => goToBlock(body?.element, 1),
    save,
    highlight: marking.markHere,
    highlights: () => toggle('highlights'),
    note: () => toggle('note'),
    take: () => toggle('take'),
    copy: take.copyText,
    original: () => window.open(article.url, '_blank', 'noopener'),
    showKeys: () => toggle('keys'),
  };
}
