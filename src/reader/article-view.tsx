import type { Article } from '../article/article.ts';
import type { ReaderNote } from '../platform/calls.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import { formatTime } from '../ui/format-time.ts';
import { titleOf } from '../ui/title-of.ts';
import { type ArrangedBody, Body } from './body/body.tsx';
import { Byline } from './byline.tsx';
import { elapsedBetween } from './elapsed.ts';
import { Explained } from './hanja/explained.tsx';
import { countCharacters, readingMinutes } from './reading-time.ts';

type Props = {
  /** Something else is shown in its place; it stays, with its place and its marks. */
  isHidden: boolean;
  article: Article;
  /** null while the article has none. */
  note: ReaderNote | null;
  readingSpeed: number;
  showImages: boolean;
  explainHanja: boolean;
  onArranged: (body: ArrangedBody) => void;
  onEnlarge: (image: HTMLImageElement) => void;
};

/** One article, set for reading. */
export function ArticleView({ isHidden, article, note, readingSpeed, explainHanja, ...body }: Props) {
  const language = uiLanguage();
  return (
    <article class="article" lang="ko" hidden={isHidden}>
      <header>
        <p class="origin">
          {article.outlet && <span class="outlet">{article.outlet}</span>}
          {article.section.length > 0 && <span class="section">{article.section.join(' › ')}</span>}
        </p>
        <h1>
          <Explained text={titleOf(article)} isOn={explainHanja} />
        </h1>
        {article.subtitles.length > 0 && (
          <div class="subtitles">
            {article.subtitles.map((subtitle) => (
              <p key={subtitle}>
                <Explained text={subtitle} isOn={explainHanja} />
              </p>
            ))}
          </div>
        )}
        {article.authors.length > 0 && (
          <ul class="byline">
            {article.authors.map((author) => (
              <Byline key={author.name} author={author} />
            ))}
          </ul>
        )}
        <p class="facts" lang={language}>
          <Times article={article} />
          <ReadingTime text={article.text} speed={readingSpeed} />
          {note && (
            <span>
              {t(
                note.isChanged ? 'reader_saved_before' : 'reader_saved_at',
                formatTime(note.savedAt, language),
              )}
            </span>
          )}
          <Original article={article} />
        </p>
      </header>
      <Body html={article.html} explainHanja={explainHanja} {...body} />
      {article.partial && (
        <p class="partial" role="note" lang={language}>
          {t(`reader_partial_${article.partial}`)}
        </p>
      )}
      <footer lang={language}>
        <Original article={article} />
      </footer>
    </article>
  );
}

/** When it was published and changed, and how long lay between. */
function Times({ article: { publishedAt, modifiedAt } }: { article: Article }) {
  const language = uiLanguage();
  const elapsed = publishedAt && modifiedAt && elapsedBetween(publishedAt, modifiedAt);
  return (
    <>
      {publishedAt && (
        <time dateTime={publishedAt}>{t('reader_published', formatTime(publishedAt, language))}</time>
      )}
      {modifiedAt && (
        <time dateTime={modifiedAt}>
          {t('reader_modified', formatTime(modifiedAt, language))}
          {elapsed && ` (${t(`reader_elapsed_${elapsed.unit}`, elapsed.count)})`}
        </time>
      )}
    </>
  );
}

function ReadingTime({ text, speed }: { text: string; speed: number }) {
  const characters = countCharacters(text);
  return (
    <span>{t('reader_time', readingMinutes(characters, speed), characters.toLocaleString('ko-KR'))}</span>
  );
}

function Original({ article }: { article: Article }) {
  // In a frame, a link must not open inside the reader.
  return (
    <a href={article.url} target="_blank" rel="noopener noreferrer">
      {t('reader_original')}
    </a>
  );
}
