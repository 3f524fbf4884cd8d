import type { OutletRule } from '../rule.ts';
import chosun from './chosun.ts';

// The theme of 조선일보, and before December 2020 its old one.
export default {
  ...chosun,
  name: '조선비즈',
  hosts: ['biz.chosun.com'],
} satisfies OutletRule;
