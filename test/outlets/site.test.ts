import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/outlets/site.ts';

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
