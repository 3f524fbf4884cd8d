import { Readability } from '@mozilla/readability';
import { parseByline } from '../../src/article/text/bylines/byline.ts';
import { enter } from './contestant.ts';

enter({
  // It changes the document that it is given; its own documentation says to hand it a clone.
  extract: () => new Readability(document.cloneNode(true) as Document).parse(),
  read: (result) =>
    result && {
      title: result.title ?? null,
      // Its byline is a line of text: we read the names out of it for it.
      authors: parseByline(result.byline ?? '').map(({ name }) => name),
      publishedAt: result.publishedTime ?? null,
      modifiedAt: null,
      text: result.textContent ?? '',
    },
});
