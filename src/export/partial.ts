import type { Article, PartialReason } from '../article/article.ts';

const SENTENCES: Record<PartialReason, string> = {
  pay: '여기까지는 기사의 일부입니다. 나머지는 언론사의 유료 독자만 볼 수 있습니다.',
  login: '여기까지는 기사의 일부입니다. 나머지는 언론사에 로그인해야 볼 수 있습니다.',
  paged: '여기까지는 여러 쪽으로 나뉜 기사의 한 쪽입니다. 나머지는 원문에 있습니다.',
};

/**
 * Says, for the place where the text ends, that it is not the whole article.
 * @returns null when it is
 */
export function writePartial({ partial }: Article): string | null {
  return partial && `(${SENTENCES[partial]})`;
}
