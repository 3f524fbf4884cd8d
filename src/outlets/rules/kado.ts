import ndsoft from '../families/ndsoft.ts';
import { hintsOf, type OutletRule } from '../rule.ts';

export default {
  ...hintsOf(ndsoft),
  name: '강원도민일보',
  hosts: ['kado.net'],
} satisfies OutletRule;
