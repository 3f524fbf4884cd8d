import type { OutletRule } from '../rule.ts';

// "Subecjt" and "Contetns" are theirs. The headline was an <h3> until about 2022.
export default {
  name: '네이트뉴스',
  hosts: ['news.nate.com'],
  portal: {
    original: [],
    outlet: ['.articleInfo a.medium', '.articleInfo img'],
  },
  title: ['.articleSubecjt'],
  section: ['.snbArea li.on'],
  published: ['.articleInfo .firstDate'],
  modified: ['.articleInfo .lastDate'],
  body: ['#realArtcContents', '#articleContetns'],
  remove: ['.articleUpDownArea', '#newsmediaBanner'],
  hide: ['#newsmediaBanner'],
} satisfies OutletRule;
