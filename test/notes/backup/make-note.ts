import type { Highlight } from '../../../src/notes/highlights.ts';
import type { WholeNote } from '../../../src/notes/note.ts';
import { makeArticle } from '../../make-article.ts';

/** An id that is a UUID. @param number at most 12 digits */
export const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An invented highlight with the given fields. */
export function makeHighlight(fields: Partial<Highlight> = {}): Highlight {
  return {
    id: idOf(900),
    quote: '본문이다',
    prefix: '지어낸 ',
    suffix: '.',
    start: 4,
    color: 'yellow',
    remark: '',
    createdAt: '2026-01-03T00:00:00.000Z',
    ...fields,
  };
}

/** An invented note with the given fields. */
export function makeNote(fields: Partial<WholeNote> = {}): WholeNote {
  return {
    id: idOf(1),
    article: makeArticle(),
    keys: ['example-ilbo.test/article/1'],
    highlights: [],
    memo: '',
    tags: [],
    state: 'unread',
    savedAt: '2026-01-02T00:00:00.000Z',
    updatedAt: '2026-01-02T00:00:00.000Z',
    changedAt: '2026-01-02T00:00:00.000Z',
    deletedAt: null,
    revisions: [],
    ...fields,
  };
}

/** A note in which every field holds something. */
export function makeFullNote(): WholeNote {
  const article = makeArticle({
    title: '[단독] "가람시": 다리 # 열어',
    subtitles: ['1. 첫 부제', 'no'],
    section: ['사회', '지역'],
    authors: [
      { name: '김하늘', affiliation: '경제부 기자', email: 'sky@example.kr' },
      { name: '@이바다', affiliation: null, email: null },
    ],
    modifiedAt: '2026-01-02T05:06:00+09:00',
    html:
      '<p>가람시가 <strong>다리(교량)</strong>를 열었다.<br>첫날이다.</p><h3>작은 제목</h3><p>1. 둘째 문단 &amp; 끝.</p>' +
      '<figure><img src="https://a.example.kr/b.jpg" alt="다리"><figcaption>다리 모습</figcaption></figure>' +
      '<ul><li>하나</li><li>둘</li></ul><blockquote><p>인용한 말.</p></blockquote>' +
      '<table><thead><tr><th>해</th><th>값</th></tr></thead><tbody><tr><td>2025</td><td>3|4</td></tr></tbody></table>',
    text: '가람시가 다리(교량)를 열었다.\n첫날이다.\n\n작은 제목\n\n1. 둘째 문단 & 끝.\n\n하나\n\n둘\n\n인용한 말.\n\n해\t값\n\n2025\t3|4',
    images: [{ src: 'https://a.example.kr/b.jpg', alt: '다리', caption: '다리 모습' }],
    removed: [{ reason: 'caption', text: '다리 모습' }],
    extractor: 'rule:예시일보',
  });
  return makeNote({
    article,
    memo: '# 제목이 아니다\n- 목록도 아니다\n\n    네 칸 들여 씀\n*별* <b>태그</b> https://a.example.kr/x_y_z 끝',
    tags: ['경제', '가람시 다리'],
    state: 'read',
    highlights: [
      makeHighlight({
        quote: '다리(교량)를 열었다.\n첫날이다.',
        prefix: '가람시가 ',
        suffix: '\n작은 제목--> <b>',
        start: 5,
        color: 'pink',
        remark: '> 따옴표\n둘째 줄\n\n셋째',
      }),
      makeHighlight({ id: idOf(901), quote: '인용한 말.', start: 40, color: 'blue' }),
    ],
    updatedAt: '2026-01-05T00:00:00.000Z',
    changedAt: '2026-01-06T00:00:00.000Z',
    revisions: [
      {
        number: 1,
        article: makeArticle({ text: '옛 본문이다.', html: '<p>옛 본문이다.</p>' }),
        savedAt: '2026-01-02T00:00:00.000Z',
      },
    ],
  });
}
