import { extractArticle } from '../../src/article/extract.ts';
import { enter } from './contestant.ts';

enter({
  extract: (useRules) => extractArticle(document, location.href, { useRules }),
  read: ({ article }) =>
    article && {
      title: article.title,
      authors: article.authors.map(({ name }) => name),
      publishedAt: article.publishedAt,
      modifiedAt: article.modifiedAt,
      text: article.text,
    },
});
