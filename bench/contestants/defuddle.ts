import Defuddle from 'defuddle';
import { parseByline } from '../../src/article/text/bylines/byline.ts';
import { enter } from './contestant.ts';

enter({
  extract: () => new Defuddle(document, { url: location.href }).parse(),
  read: (result) => ({
    title: result.title || null,
    authors: parseByline(result.author).map(({ name }) => name),
    publishedAt: result.published || null,
    modifiedAt: null,
    text: new DOMParser().parseFromString(result.content, 'text/html').body.textContent ?? '',
  }),
});
