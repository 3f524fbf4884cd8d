import ndsoft from '../families/ndsoft.ts';
import { hintsOf, type OutletRule } from '../rule.ts';

export default {
  ...hintsOf(ndsoft),
  name: '시사IN',
  hosts: ['sisain.co.kr'],
  hide: ['.ad-template', '#floating_banner_left', '#floating_banner_right'],
} satisfies OutletRule;
