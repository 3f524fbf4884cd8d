import { describe, expect, it } from 'vitest';
import { asParagraphs, asText } from '../../invented-page.ts';
import { cleanHtml } from '../clean-html.ts';
import { around, expectArticleAlone, OUTLET } from '../expect-article.ts';

describe('taken out between the paragraphs', () => {
  it.each([
    ['the label 광고 as a paragraph', '<p>광고</p>', 'ad'],
    ['the label 광고 as bare text', '광고', 'ad'],
    [
      'a paragraph with that label and a way to the advertiser',
      '<p><em>[광고]</em> 이번 호는 가온장부와 함께합니다. 월 9,900원에 맡기세요. <a href="https://ledger.test/">신청하기</a></p>',
      'ad',
    ],
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

it('takes out the label of an ad’s film, and keeps what lasted so long', () => {
  expect(cleanHtml(around('<div><span>AD · 15초</span><video></video></div>')).text).toBe(asText());
  expect(cleanHtml(around('<p>광고 15초에 3억 원이 들었다.</p>')).text).toContain('광고 15초에');
});
