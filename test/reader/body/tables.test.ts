import { expect, it } from 'vitest';
import { boxTables } from '../../../src/reader/body/tables.ts';
import { mountBody, openBody } from './open-body.ts';

function boxes(html: string): HTMLElement[] {
  const body = openBody(html);
  boxTables(body, '표');
  return [...mountBody(body).querySelectorAll<HTMLElement>('div.table')];
}

const table = (caption: string) => `<table>${caption}<tbody><tr><td>1</td></tr></tbody></table>`;

it.each([
  ['its caption', '<caption> 가람시 예산 </caption>', '가람시 예산'],
  ['what it is', '', '표'],
  ['what it is when the caption is empty', '<caption> </caption>', '표'],
])('puts a table into a box that the keyboard reaches, named by %s', (_, caption, name) => {
  const [box] = boxes(`<p>글</p>${table(caption)}`);
  expect(box?.getAttribute('aria-label')).toBe(name);
  expect(box?.getAttribute('role')).toBe('region');
  expect(box?.tabIndex).toBe(0);
  expect(box?.querySelector('td')?.textContent).toBe('1');
});

it('boxes each table once', () => {
  expect(boxes(table('') + table('')).map((box) => box.querySelectorAll('table').length)).toEqual([1, 1]);
});

it('gives room to a column that holds a sentence', () => {
  const sentence = '가람시는 올해 강가의 낡은 창고를 고쳐 시장으로 쓴다';
  const [box] = boxes(`<table><tbody><tr><td>창고</td><td>${sentence}</td></tr></tbody></table>`);
  const roomy = [...(box?.querySelectorAll('.sentence') ?? [])].map(({ textContent }) => textContent);
  expect(roomy).toEqual([sentence]);
});
