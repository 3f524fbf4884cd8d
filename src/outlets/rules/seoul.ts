import type { OutletRule } from '../rule.ts';

export default {
  name: '서울신문',
  hosts: ['seoul.co.kr'],
  title: ['h1.h38'],
  subtitle: ['h2.stit'],
  section: ['.breadcrumb ol li a'],
  byline: ['.reporterInfo .name'],
  published: ['.dateInfo .writeInfo'],
  modified: ['.dateInfo .updateInfo'],
  body: ['#articleContent .viewContent', '.viewContent', '#atic_txt1', '.S20_v_article'], // last two: to 2023
  remove: [
    '.article-summary-box',
    '.mixContainer',
    '.articleCopyright',
    '.byline',
    ':scope > div:not([class])',
  ], // last: quiz, test of character
} satisfies OutletRule;
