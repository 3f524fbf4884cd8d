import type { Article } from '../article/article.ts';
import { defaultTypography, measures, type ReaderSettings, themes } from '../platform/reader-settings.ts';
import type { ArrangedBody } from './body/body.tsx';
import { goToBlock } from './body/go-to-block.ts';
import type { Marking } from './highlights/use-marking.ts';
import type { Command } from './keyboard/bindings.ts';
import type { Listening } from './listening/use-listening.ts';
import type { PanelName } from './panels/panels.tsx';
import type { TakeAlong } from './take-along/use-take-along.ts';

type Reach = {
  article: Article;
  body: ArrangedBody | null;
  settings: ReaderSettings;
  onChange: (changes: Partial<ReaderSettings>) => void;
  listening: Listening;
  take: TakeAlong;
  marking: Marking;
  toggle: (panel: PanelName) => void;
  save: () => void;
};

/** What each command does. */
export function listCommands(reach: Reach): Record<Command, () => void> {
  const { article, body, settings, onChange, listening, take, marking, toggle, save } = reach;
  const { typography, theme, showImages, explainHanja } = settings;
  const resize = (size: number) => {
    const { least, most } = measures.size;
    onChange({ typography: { ...typography, size: Math.min(most, Math.max(least, size)) } });
  };
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return {
    listen: listening.toggle,
    previousSentence: () => listening.step(-1),
    nextSentence: () => listening.step(1),
    slower: () => listening.changeRate(-1),
    faster: () => listening.changeRate(1),
    smaller: () => resize(typography.size - 1),
    larger: () => resize(typography.size + 1),
    usualSize: () => resize(defaultTypography.size),
    theme: () => onChange({ theme: nextTheme }),
    view: () => toggle('view'),
    images: () => onChange({ showImages: !showImages }),
    hanja: () => onChange({ explainHanja: !explainHanja }),
    outline: () => {
      if (body && body.headings.length > 0) toggle('outline');
    },
    previousParagraph: () => goToBlock(body?.element, -1),
    nextParagraph: () => goToBlock(body?.element, 1),
    save,
    highlight: () => marking.mark(marking.lastColor),
    highlights: () => toggle('highlights'),
    take: () => toggle('take'),
    copy: take.copyText,
    original: () => window.open(article.url, '_blank', 'noopener'),
    showKeys: () => toggle('keys'),
  };
}
