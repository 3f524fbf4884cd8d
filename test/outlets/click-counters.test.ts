import { describe, expect, it } from 'vitest';
import { isClickCounter, isSoldAddress, readCounter, readOwnPath } from '../../src/outlets/click-counters.ts';

describe('an address by its form', () => {
  it.each([
    '/side_click.php?no=3',
    'https://news.gaon.test/r/c?e=ZePJwGE4DjJUshM9kw35vEkO',
    '/go?t=QxP6k3HwnLtjeLxN4DXuaWFdh5&s=1',
    'https://gaon.test/?bsa_pro_id=71&bsa_pro_url=1',
    '/s/u/4/7QpXz0aWk2LmN/open',
    '/m/o/a8/VHJhY2s3MTE5MDI/eyJzIjoxfQ/go',
    "javascript:goBridge('mid','kc-20261129-0412');",
  ])('%s counts clicks', (address) => {
    expect(isClickCounter(address)).toBe(true);
  });

  it.each([
    '/view?id=AKR20261130004500061',
    '/news/view?id=ZePJwGE4DjJUshM9kw35vEkO&page=2',
    '/r/news/story?k=ZePJwGE4DjJUshM9kw35vEkO',
    '/v?no=20261130004512',
    '/vod?id=ZePJwGE4DjJUshM9kw35vEkO',
    '/2026/11/30/GAON_river',
    '/n/a/20261130004512/photo',
    '/p/AbCdEfGhIj/',
    'https://cdn.gaon.test/w/x9/AbCdEf123/photo.jpg',
    'https://files.test/scl/fi/AbCdEf123/report.pdf',
    'https://youtu.be/watch?v=dQw4w9WgXcQ',
    '/s?q=gaon-river-festival-2026',
    "javascript:setTimeout('go()', 1)",
    "javascript:viewPhoto('/7.jpg')",
  ])('%s leads to what is read', (address) => {
    expect(isClickCounter(address)).toBe(false);
  });
});

describe('an address that is sold', () => {
  it.each([
    'https://click.tenping.kr/r/9F31aa?opt=1',
    'https://quiz.lucky.test/click/gaon?a=3',
    'https://link.coupang.com/a/bZxQ7e',
    'https://shop.test/event?utm_source=gaon&utm_medium=native',
  ])('is %s', (address) => {
    expect(isSoldAddress(address)).toBe(true);
  });

  it.each([
    'https://tr.wikipedia.org/wiki/Seul',
    'https://shop.test/event?utm_source=gaon&utm_medium=social',
    'https://clicknews.test/read/7',
    'https://lab.test/click',
  ])('is not %s', (address) => {
    expect(isSoldAddress(address)).toBe(false);
  });
});

describe('the counter that an address may lead to', () => {
  const page = new URL('https://news.gaon.test/news/7');

  it.each([
    ['/cc/r?b=77121&z=in1', '/cc/r?b='],
    ['https://www.gaon.test/pf/api/route/cta?id=9911ab', '/pf/api/route/cta?id='],
    ['/_hx/t/9be1c07?u=a41', '/_hx/t/'],
    ['/lk/cm77/reply', '/lk/'],
    ['/nx/v2/c/hg20-1114?p=body2', '/nx/v2/c/'],
    ['//gaon.test/go/b1?x=20ae#top', '/go/'],
    ['/rd/?k=1b7fd0', '/rd/?k='],
    ['/go/a/20261130/6611', '/go/a/'],
    ['/v/go.php?k=quiz&c=3301', '/v/go.php?'],
  ])('of %s is %s', (address, counter) => {
    expect(readCounter(readOwnPath(page, address))).toBe(counter);
  });

  it.each([
    ['another site', 'https://away.test/go/b1'],
    ['an article', '/c/20261130'],
    ['an article of a day', '/a/2026/11/30/b1'],
    ['a page of the front', '/?b=77'],
    ['what is read', '/photo/view?no=3'],
    ['a file', '/go/b1.jpg'],
    ['what leads on without a code', '/v/go.php?to=home'],
    ['what has a name', '/special/gaon'],
    ['the first folder', '/b1'],
    ['a place on the page', '#b1'],
  ])('is none, when it leads to %s', (_, address) => {
    expect(readCounter(readOwnPath(page, address))).toBeNull();
  });
});
