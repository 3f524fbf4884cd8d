import type { OutletRule } from '../rule.ts';

export default {
  name: '이데일리',
  hosts: ['edaily.co.kr'],
  title: ['.news_titles h1', '.news_titles h2'],
  byline: ['.reporter_name'],
  published: ['.dates ul li'], // 등록 and 수정, a <p> each
  body: ['.news_body'],
  remove: [
    '.news_domino',
    '.stocksise', // price of a stock; "sise" is Korean for it
    '.second_textAD',
    '.hashtags',
    '.reporter_sns',
    '.issue_more',
  ],
  hide: ['.second_textAD', '.boxshow_footer_dable'],
} satisfies OutletRule;
