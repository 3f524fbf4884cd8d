import ndsoft from '../families/ndsoft.ts';
import { hintsOf, type OutletRule } from '../rule.ts';

export default {
  ...hintsOf(ndsoft),
  name: '경남도민일보',
  hosts: ['idomin.com'],
} satisfies OutletRule;
