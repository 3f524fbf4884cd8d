import { describe, expect, it } from 'vitest';
import { isHostWithin, isSameSite, siteOf, withoutHost } from '../../src/outlets/site.ts';

describe('siteOf', () => {
  it.each([
    ['www.hani.co.kr', 'hani.co.kr'],
    ['m.news.gaon.com', 'gaon.com'],
    ['www.mokpo.or.kr', 'mokpo.or.kr'],
    ['news.jtbc.kr', 'jtbc.kr'],
    ['www.daily.co.uk', 'daily.co.uk'],
    ['news.daily.com.au', 'daily.com.au'],
    ['www.gangnam.seoul.kr', 'gangnam.seoul.kr'],
    ['news.army.mil.kr', 'army.mil.kr'],
    ['m.gaon.re.kr', 'gaon.re.kr'],
    ['news.gaon.es', 'gaon.es'],
    ['www.hs.tv', 'hs.tv'],
    ['co.kr', 'co.kr'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
  ])('of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

it('knows hosts of one site from hosts that merely end in the same letters', () => {
  expect(isSameSite('m.hani.co.kr', 'img.hani.co.kr')).toBe(true);
  expect(isSameSite('metroseoul.co.kr', 'seoul.co.kr')).toBe(false);
  expect(isHostWithin('m.seoul.co.kr', 'seoul.co.kr')).toBe(true);
  expect(isHostWithin('metroseoul.co.kr', 'seoul.co.kr')).toBe(false);
});

it.each([
  ['https://news.gaon.test/view?no=7#reply', '/view?no=7'],
  ['//news.gaon.test/view/7', '/view/7'],
  ['/view/7#reply', '/view/7'],
  ['https://news.gaon.test', ''],
])('leaves path and question of %s', (address, rest) => {
  expect(withoutHost(address)).toBe(rest);
});
