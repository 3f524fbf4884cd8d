import { expect, it } from 'vitest';
import { openLinksOutside } from '../../../src/reader/body/links.ts';
import { openBody } from './open-body.ts';

it('opens links beside the reader, and tells their sites nothing', () => {
  const body = openBody('<p><a href="https://a.test/1">가</a></p>');
  openLinksOutside(body);
  const link = body.querySelector('a');
  expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
});
