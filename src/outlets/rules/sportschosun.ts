import type { OutletRule } from '../rule.ts';

// The times stand in boxes without a stable name: "기사입력 …", "최종수정 …".
export default {
  name: '스포츠조선',
  hosts: ['sportschosun.com', 'sports.chosun.com'],
  title: ['.acle_c h1'],
  body: ['#articleBody .article', '.news_text .article'],
  remove: ['#divBox', '.mask_div', '.gisa_banner'],
  hide: ['.sc_floating', '.gisa_banner', '.article #divBox'],
} satisfies OutletRule;
