import type { OutletRule } from '../rule.ts';

export default {
  name: '지디넷코리아',
  hosts: ['zdnet.co.kr'],
  title: ['.news_head h1'],
  subtitle: ['.news_head p.summary'],
  byline: ['.reporter_list'],
  published: ['.news_head .meta'],
  body: ['#articleBody > div[id^=content]', '#articleBody'],
  remove: ['.view_ad', '.news_box', '.iwmads'], // .news_box: "관련기사", its heading stands before it
  hide: ['#main_right_Floating_banner', '.view_ad', '.iwmads'],
} satisfies OutletRule;
