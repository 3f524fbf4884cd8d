import type { OutletRule } from '../rule.ts';

// WordPress; no name of its theme is known well enough to be a hint.
export default {
  name: '코메디닷컴',
  hosts: ['kormedi.com'],
} satisfies OutletRule;
