import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { holds, parentOf, readMember } from '../../src/dom/clobbering.ts';

// jsdom lets no form's name take a member's place; browsers do (test/browser/hostile.test.ts).
describe('what a page has put in the place of a member', () => {
  const { document } = new JSDOM('<p><form><input></form></p>').window;
  const [form, input] = [document.forms[0], document.querySelector('input')] as [HTMLFormElement, Element];
  for (const name of ['parentElement', 'contains']) Object.defineProperty(form, name, { value: input });
  Object.defineProperty(document, 'querySelector', { value: form });

  it('is read past', () => {
    expect(readMember(document, 'querySelector').call(document, 'input')).toBe(input);
    expect(parentOf(form)).toBe(document.body);
    expect(holds(form, input)).toBe(true);
    expect(holds(form, document.body)).toBe(false);
  });
});
