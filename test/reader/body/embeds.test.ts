import { expect, it } from 'vitest';
import { nameEmbedSites } from '../../../src/reader/body/embeds.ts';
import { mountBody, openBody } from './open-body.ts';

function arrange(html: string): HTMLElement {
  const body = openBody(html);
  nameEmbedSites(body);
  return mountBody(body);
}

it.each([
  ['alone', '<figure><a href="https://www.tube.test/v/1">동영상</a></figure>'],
  ['between white space', '<figure>\n<a href="https://m.tube.test/v/1">동영상</a>\n</figure>'],
  [
    'with a caption',
    '<figure><a href="https://tube.test/v/1">동영상</a><figcaption>나래역</figcaption></figure>',
  ],
])('names the site of a video that stands in its figure %s', (_, html) => {
  const figure = arrange(html).querySelector('figure.embed');
  expect(figure?.querySelector('a > .site')?.textContent?.trim()).toBe('tube.test');
});

it.each([
  ['a picture', '<figure><a href="https://a.test/"><img src="https://a.test/b.jpg"></a></figure>'],
  [
    'a picture with a link in its caption',
    '<figure><img src="https://a.test/b.jpg"><figcaption><a href="https://a.test/">가</a></figcaption></figure>',
  ],
  ['words around a link', '<figure>가 <a href="https://a.test/">나</a></figure>'],
  ['a link that leads nowhere', '<figure><a>동영상</a></figure>'],
  ['a link with a broken address', '<figure><a href="https://">동영상</a></figure>'],
  ['an address for letters', '<figure><a href="mailto:a@b.test">a@b.test</a></figure>'],
])('leaves %s as it is', (_, html) => {
  expect(arrange(html).innerHTML).toBe(html);
});
