import ndsoft from '../families/ndsoft.ts';
import { hintsOf, type OutletRule } from '../rule.ts';

export default {
  ...hintsOf(ndsoft),
  name: '미디어오늘',
  hosts: ['mediatoday.co.kr'],
  remove: [...ndsoft.remove, 'form[name=support_paypal_form]', '.article-sponsor'],
  hide: ['.ad-template', '#floating_banner_left', '#floating_banner_right'],
} satisfies OutletRule;
