import { useRef } from 'preact/hooks';
import type { Article } from '../../article/article.ts';
import { sanitizeHtml, sanitizeToElement } from '../../article/sanitize.ts';
import { citeApa, citeKorean } from '../../export/citation.ts';
import { writeRichText } from '../../export/html.ts';
import { writeArticleText } from '../../export/text.ts';
import { linkToText } from '../../export/text-fragment.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import type { ArrangedBody } from '../body/body.tsx';
import type { Selected } from '../highlights/selected-words.ts';
import { type Copied, copy } from './clipboard.ts';
import { printArticle } from './print-article.ts';

/** The ways in which an article goes to other programs; null for one that the browser does not have. */
export type TakeAlong = {
  copyText: () => void;
  copyMarkdown: () => void;
  copyRichText: () => void;
  citeKorean: () => void;
  citeApa: () => void;
  /** @param selected the words that the link leads to; null for the article as a whole */
  copyLink: (selected: Selected | null) => void;
  share: (() => void) | null;
  print: () => void;
};

/** Takes the article to other programs. */
export function useTakeAlong(
  article: Article,
  body: ArrangedBody | null,
  say: (text: string) => void,
): TakeAlong {
  /** It waits for pictures; asked for again, it would print twice. */
  const isPrinting = useRef(false);
  const take = (copied: Copied | Promise<Copied>, done: MessageKey) => {
    Promise.resolve(copied)
      .then((what) => copy(what, window))
      .then(
        () => say(t(done)),
        (error: unknown) => {
          console.error('정독: not copied', error);
          say(t('take_failed'));
        },
      );
  };
  return {
    copyText: () => take({ text: writeArticleText(article) }, 'take_text_done'),
    copyMarkdown: () => take(writeMarkdown(article), 'take_markdown_done'),
    copyRichText: () => {
      const html = writeRichText(article, (markup) => sanitizeHtml(markup, window));
      take({ text: writeArticleText(article), html }, 'take_rich_done');
    },
    citeKorean: () => take({ text: citeKorean(article, new Date()) }, 'take_citation_done'),
    citeApa: () => take({ text: citeApa(article) }, 'take_citation_done'),
    copyLink: (selected) => {
      if (!selected) return take({ text: article.url }, 'take_article_link_done');
      const { start, end } = selected;
      if (body) take({ text: linkToText(article.url, body.map.text, start, end) }, 'take_link_done');
    },
    share: 'share' in navigator ? () => share(article, say) : null,
    print: () => {
      if (isPrinting.current) return;
      isPrinting.current = true;
      printArticle(window, () => say(t('take_print_waits'))).finally(() => {
        isPrinting.current = false;
      });
    },
  };
}

/** Loaded when it is asked for: opening the reader does not wait for it. */
async function writeMarkdown(article: Article): Promise<Copied> {
  const { writeMarkdown } = await import('../../export/markdown.ts');
  return { text: writeMarkdown(article, sanitizeToElement(article.html, window)) };
}

function share({ title, url }: Article, say: (text: string) => void): void {
  navigator.share({ title, url }).catch((error: unknown) => {
    // The user may think better of it.
    if (error instanceof Error && error.name === 'AbortError') return;
    console.error('정독: not shared', error);
    say(t('take_share_failed'));
  });
}
