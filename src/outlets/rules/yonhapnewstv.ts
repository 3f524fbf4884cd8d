import type { OutletRule } from '../rule.ts';

// The head's times of 2023 are universal time marked as Korean: only the printed ones are right.
export default {
  name: '연합뉴스TV',
  hosts: ['yonhapnewstv.co.kr'],
  articlePath: /\/[A-Z]{3}\d{14}/,
  title: ['.article-inheader h2', '.article-head strong.title'],
  section: ['.article-inheader h3 a', '.article-head .subTitle'],
  byline: ['.reporter-name'],
  published: ['.reporter-info', '.article-head .info'],
  body: ['.article-body-text', '#articleBody', '.dable-content-wrapper'],
  caption: ['.yna_caption'],
  remove: ['.article-keyword'],
  hide: ['[class^=view-ad-]', '.detail-rel > .ad'],
} satisfies OutletRule;
