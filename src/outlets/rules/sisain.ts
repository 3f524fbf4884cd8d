import ndsoft from '../families/ndsoft.ts';
import { hintsOf, type OutletRule } from '../rule.ts';

export default {
  ...hintsOf(ndsoft),
  name: '시사IN',
  hosts: ['sisain.co.kr'],
} satisfies OutletRule;
