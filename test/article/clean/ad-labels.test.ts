import { describe, expect, it } from 'vitest';
import { asParagraphs, asText } from '../invented-page.ts';
import { cleanHtml } from './clean-html.ts';
import { around, expectArticleAlone, OUTLET } from './expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([
    ['the label 광고 as a paragraph', '<p>광고</p>', 'ad'],
    ['the label 광고 as bare text', '광고', 'ad'],
  ])('%s', (_name, noise, reason) => {
    expectArticleAlone(around(noise), reason);
  });
});

describe('taken out after the last sentence', () => {
  it.each([
    ['the call of an ad network', '<p>googletag.cmd.push(function() { googletag.display("div-1"); });</p>'],
  ])('%s', (_name, noise) => {
    expect(cleanHtml(asParagraphs() + noise, OUTLET).text).toBe(asText());
  });
});
