import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { openHtml } from './invented-page.ts';
import { CLOCK, drawStory, FERRY, headOf, LIBRARY, type Story, storyPage } from './stories.ts';

/** Opens a page of the app: its head, its title and what it draws can each be of another article. */
function openStories(parts: { head: string; title: string; drawn: string }): Document {
  return openHtml(storyPage(parts));
}

/** Reads a page that was loaded with the ferry's address and is now at another one. */
function read(document: Document, url = LIBRARY.url, formerUrls = [FERRY.url]) {
  return extractArticle(document, url, { formerUrls });
}

/** All of an article that a page of the app shows. */
function shown({ title, published, paragraphs, reporter }: Story) {
  const [name = '', , email = ''] = reporter.split(' ');
  return {
    title,
    publishedAt: published,
    modifiedAt: null,
    authors: [{ name, affiliation: null, email }],
    text: paragraphs.join('\n\n'),
    outlet: '다솜일보',
  };
}

describe('a page that went on to another article without being loaded anew', () => {
  it.each([
    ['the title changed with it', LIBRARY.title],
    ['the title never changes', FERRY.title],
    ['the title is the outlet alone', '다솜일보'],
  ])('is read by what it shows where its head stayed behind: %s', (_, title) => {
    const { article } = read(openStories({ head: headOf(FERRY), title, drawn: drawStory(LIBRARY) }));
    expect(article).toMatchObject({
      ...shown(LIBRARY),
      url: LIBRARY.url,
      canonicalUrl: LIBRARY.url,
      section: [],
    });
  });

  it('is read as any page where its head changed too', () => {
    const drawn = drawStory(LIBRARY);
    const { article } = read(openStories({ head: headOf(LIBRARY), title: LIBRARY.title, drawn }));
    expect(article).toMatchObject({ ...shown(LIBRARY), section: ['문화'] });
  });

  it('does not believe JSON-LD that stayed behind alone', () => {
    const [, json = ''] = headOf(FERRY).split(/(?=<script)/);
    const head = headOf(LIBRARY).split('<script')[0] + json;
    const drawn = drawStory(LIBRARY).replace(/<p class="info">.*/, '');
    const { article } = read(openStories({ head, title: LIBRARY.title, drawn }));
    expect(article).toMatchObject(shown(LIBRARY));
  });

  it.each([
    ['nothing has changed yet', headOf(FERRY), FERRY.title],
    ['its title has changed', headOf(FERRY), LIBRARY.title],
    ['its title is that of a page that loads', headOf(FERRY), '다솜일보'],
    ['its head has changed', headOf(LIBRARY), LIBRARY.title],
    ['its head but not its title has changed', headOf(LIBRARY), FERRY.title],
  ])('gives nothing while it still shows the old article: %s', (_, head, title) => {
    const { article, reason } = read(openStories({ head, title, drawn: drawStory(FERRY) }));
    expect({ article, reason }).toEqual({ article: null, reason: 'stale' });
  });

  it('gives nothing while the old text stands under the new headline', () => {
    const drawn = drawStory({ ...LIBRARY, paragraphs: FERRY.paragraphs });
    const { reason } = read(openStories({ head: headOf(FERRY), title: LIBRARY.title, drawn }));
    expect(reason).toBe('stale');
  });

  it('says so where nothing tells which article it shows', () => {
    const drawn = drawStory(LIBRARY);
    const head = `<meta property="og:title" content="${LIBRARY.title}">`;
    const extraction = read(openStories({ head, title: LIBRARY.title, drawn }));
    expect(extraction).toMatchObject({ article: shown(LIBRARY), mayBeFormer: true });
    const loaded = read(openStories({ head, title: LIBRARY.title, drawn }), LIBRARY.url, [LIBRARY.url]);
    expect(loaded).not.toHaveProperty('mayBeFormer');
  });

  it('knows without addresses in the head that its title and its headline have gone on', () => {
    const head = `<meta property="og:title" content="${FERRY.title}">`;
    const gone = openStories({ head, title: LIBRARY.title, drawn: drawStory(LIBRARY) });
    expect(read(gone)).toMatchObject({ article: shown(LIBRARY) });
    expect(read(gone)).not.toHaveProperty('mayBeFormer');
    const late = openStories({ head, title: LIBRARY.title, drawn: drawStory(FERRY) });
    expect(read(late).reason).toBe('stale');
  });

  it('is read with its whole head when it has come back', () => {
    const back = (drawn: string) =>
      read(openStories({ head: headOf(FERRY), title: FERRY.title, drawn }), FERRY.url, [
        FERRY.url,
        LIBRARY.url,
      ]);
    expect(back(drawStory(FERRY)).article).toMatchObject({ ...shown(FERRY), section: ['지역'] });
    expect(back(drawStory(LIBRARY)).reason).toBe('stale');
  });

  it('is still the front page when it went there', () => {
    const { article } = read(
      openStories({ head: headOf(FERRY), title: '다솜일보', drawn: '' }),
      'http://www.dasom-ilbo.test/',
    );
    expect(article).toBeNull();
  });
});

describe('a page that tidied its own address', () => {
  it.each([
    ['tracking', `${FERRY.url}?utm_source=letter&fbclid=x#top`],
    ['a referrer', `${FERRY.url}?ref=main`],
    ['a slug', `${FERRY.url}/sol-nae-ferry`],
    ['a number in the query', 'http://www.dasom-ilbo.test/view.php?id=20261119001'],
  ])('is the same page: %s', (_, loadedUrl) => {
    const page = openStories({ head: headOf(FERRY), title: FERRY.title, drawn: drawStory(FERRY) });
    const { article } = read(page, FERRY.url, [loadedUrl]);
    expect(article).toMatchObject({ ...shown(FERRY), section: ['지역'] });
  });
});

describe('a page that grows by the next article', () => {
  const text = (paragraphs: string[]) => paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  /** The ways in which sites mark up an article of such a page. */
  const markups: Record<string, (story: Story) => string> = {
    'an article of its own': drawStory,
    'its section over the headline': ({ section, title, printed, reporter, paragraphs }) =>
      `<div class="wrap"><p class="category">${section}</p><h2 class="tit">${title}</h2>
      <div class="info"><span>${printed}</span> <em>${reporter}</em></div>
      <div class="cont">${text(paragraphs)}</div></div>`,
    'its reporter and time at the end': ({ title, printed, reporter, paragraphs }) =>
      `<section class="art"><h1>${title}</h1><div class="body">${text(paragraphs)}</div>
      <p class="by">${reporter}</p><p class="date">입력 ${printed}</p></section>`,
    'no box around it': ({ title, printed, reporter, paragraphs }) =>
      `<h2 class="tit">${title}</h2><p class="date">입력 ${printed}</p>${text(paragraphs)}<p>${reporter}</p>`,
    'a headline that is no heading': ({ title, printed, reporter, paragraphs }) =>
      `<div class="item"><div class="head"><strong class="tit">${title}</strong><p>${printed} ${reporter}</p></div>
      <div class="body">${text(paragraphs)}</div></div>`,
  };
  const stories = [FERRY, LIBRARY, CLOCK];

  describe.each(Object.keys(markups))('with %s', (name) => {
    const drawn = stories.map(markups[name] ?? drawStory).join('');

    it.each(stories)('gives the article at its address and nothing of the others: $title', (story) => {
      const { title, url } = story;
      const { article } = read(openStories({ head: headOf(FERRY), title, drawn }), url);
      expect(article).toMatchObject({ ...shown(story), canonicalUrl: url });
      for (const other of stories.filter((one) => one !== story)) {
        const foreign = [other.title, other.reporter.slice(0, 3), ...other.paragraphs];
        expect(foreign.filter((words) => JSON.stringify(article).includes(words))).toEqual([]);
        if (article?.section.length) expect(article.section).toEqual([story.section]);
      }
    });
  });

  it.each(stories)('knows which elements of a listed outlet are of the article: $title', (story) => {
    // After the rule for 경기일보.
    const drawn = stories.map(
      ({ title, printed, reporter, paragraphs }) =>
        `<section class="view"><div class="article_head"><span class="title">${title}</span></div>
        <div class="article_date">등록 ${printed}</div><div class="article_cont_wrap">${text(paragraphs)}
        <div class="report_box">${reporter}</div></div></section>`,
    );
    const onOutlet = (markup: string) => markup.replaceAll('www.dasom-ilbo.test', 'www.kyeonggi.com');
    const head = headOf(FERRY);
    const page = openStories({ head, title: story.title, drawn: drawn.join('') });
    page.documentElement.innerHTML = onOutlet(page.documentElement.innerHTML);
    const { article } = read(page, onOutlet(story.url), [onOutlet(FERRY.url)]);
    expect(article).toMatchObject({ ...shown(story), outlet: '경기일보', extractor: 'rule:경기일보' });
  });
});
