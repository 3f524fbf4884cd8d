import { expect, it } from 'vitest';
import { articlePage, articleWith, declutter } from '../news-page.ts';

const form = (inside: string, target = '_blank') =>
  `<form id="seen" action="https://money.gaon.test/apply" method="post" target="${target}">${inside}</form>`;
const DEAL =
  '<b>내 연금보험, 더 받을 수 있을까?</b> 3초 보험료 조회하고 무료 상담 받기<input name="nm"><button>조회</button>';

it('hides a form that takes the data of customers, in the article too', () => {
  expect(declutter(articlePage(form(DEAL))).isHidden('seen')).toBe(true);
  expect(declutter(articleWith(form(DEAL))).isHidden('seen')).toBe(true);
});

it('hides one that the site leads on', () => {
  const own = form(DEAL).replace(/action="[^"]*"/, 'action="/bridge/f"');
  expect(declutter(articlePage(own)).isHidden('seen')).toBe(true);
});

it.each([
  ['stays in its window', form(DEAL, '_self')],
  ['asks what a share costs', form('<label>종목 시세</label><input name="q"><button>조회</button>')],
  ['searches', form('<input type="search" name="q"><button>검색</button>')],
  ['asks its readers', form('<b>새 다리에 찬성하십니까?</b><button>투표하기</button>')],
  ['signs in', form(`${DEAL}<input type="password">`)],
  [
    'takes the money for a subscription',
    form('신용카드 또는 계좌이체를 고르세요. <input name="nm"><button>정기구독 신청</button>'),
  ],
  [
    'stays on the site',
    form('대출 이자 비교 <input name="sum"><button>이자 확인</button>').replace(
      /action="[^"]*"/,
      'action="/tool/loan"',
    ),
  ],
  ['works something out', form('대출 이자 계산기 <input name="sum"><button>이자 확인</button>')],
])('keeps one that %s', (_, html) => {
  expect(declutter(articlePage(html)).isHidden('seen')).toBe(false);
});
