import type { OutletRule } from '../rule.ts';

// "summury" is theirs. The writer stands only in the dateline, without a space: "[서울=뉴시스]홍길동 기자 =".
export default {
  name: '뉴시스',
  hosts: ['newsis.com'],
  title: ['h1.title_area', '.articleView .top h1'],
  subtitle: ['.summury_view', '.summury'],
  section: ['.subMenu p a'],
  published: ['.infoLine .left'],
  body: ['.articleView .viewer > article', '#textBody'],
  remove: ['.summury_view', '.summury'],
  hide: ['.viewer .ad'],
} satisfies OutletRule;
