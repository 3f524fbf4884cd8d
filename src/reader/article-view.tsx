import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Article, Author } from '../article/article.ts';
import { sanitizeToFragment } from '../article/sanitize.ts';
import { t, uiLanguage } from '../platform/i18n.ts';
import type { ReaderContent } from '../platform/messages.ts';
import { formatTime } from '../ui/format-time.ts';
import { countCharacters, readingMinutes } from './reading-time.ts';

/** One article, set for reading. */
export function ArticleView({ content, readingSpeed }: { content: ReaderContent; readingSpeed: number }) {
  const { article, savedAt } = content;
  const language = uiLanguage();
  return (
    <article class="article" lang="ko">
      <header>
        <p class="origin">
          {article.outlet && <span class="outlet">{article.outlet}</span>}
          {article.section.length > 0 && <span class="section">{article.section.join(' › ')}</span>}
        </p>
        <h1>{article.title}</h1>
        {article.subtitles.length > 0 && (
          <div class="subtitles">
            {article.subtitles.map((subtitle) => (
              <p key={subtitle}>{subtitle}</p>
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
          {article.publishedAt && (
            <time dateTime={article.publishedAt}>
              {t('reader_published', formatTime(article.publishedAt, language))}
            </time>
          )}
          {article.modifiedAt && (
            <time dateTime={article.modifiedAt}>
              {t('reader_modified', formatTime(article.modifiedAt, language))}
            </time>
          )}
          <ReadingTime text={article.text} speed={readingSpeed} />
          {savedAt && <span>{t('reader_saved_at', formatTime(savedAt, language))}</span>}
          <Original article={article} />
        </p>
      </header>
      <Body html={article.html} />
      {article.partial && (
        <p class="partial" lang={language}>
          {t(`reader_partial_${article.partial}`)}
        </p>
      )}
      <footer lang={language}>
        <Original article={article} />
      </footer>
    </article>
  );
}

function Byline({ author }: { author: Author }) {
  return (
    <li>
      <span class="name">{author.name}</span>
      {author.affiliation && <span>{author.affiliation}</span>}
      {author.email && <a href={`mailto:${author.email}`}>{author.email}</a>}
    </li>
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

/** The sanitized body. It is sanitized once more here: a note may have been written by an older version of ours. */
function Body({ html }: { html: string }) {
  const body = useRef<HTMLDivElement>(null);
  const fragment = useMemo(() => sanitizeToFragment(html, window), [html]);
  useLayoutEffect(() => {
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    for (const image of fragment.querySelectorAll('img')) {
      image.loading = 'lazy';
      image.decoding = 'async';
    }
    body.current?.replaceChildren(fragment);
  }, [fragment]);
  return <div class="body" ref={body} />;
}
