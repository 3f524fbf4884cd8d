import { EMAIL } from '../../article/text/email.ts';

/** Longer than that it is no name of an agency or a photographer. */
const LONGEST = 40;
/** Characters of all credits at the end of a caption. */
const LONGEST_CREDITS = 300;
const LABEL =
  '(?<!(?:위|아래|왼쪽|오른쪽)\\s?)(?<![가-힣])(?:사진|그래픽|그림|자료|출처|영상|이미지)(?:\\s?(?:제공|출처|자료|캡처))?(?:\\s*[=:|ⓒ©]|/)';
/** Up to the end; a dot inside of it belongs to an address. */
const NAME = `(?:[^.!?]|\\.(?=\\S)){1,${LONGEST}}$`;
const SIDE = /왼쪽|오른쪽|가운데|위부터|위에서/;

/** What a credit is put together of, where it ends a caption. */
const PIECES = [
  // [연합뉴스], [사진=예시일보], [가람시 제공. 재판매 및 DB 금지]
  /\[[^[\]()]{2,60}\]$/,
  // (사진=예시일보), 〈가람시 제공〉, <자료 가온전자>
  new RegExp(`[(〈<](?=[^()〈〉<>]*(?:${LABEL}|[ⓒ©]|제공|출처|자료|갈무리|캡처))[^()〈〉<>]{2,60}[)〉>]$`),
  // ⓒ예시일보 홍길동 기자
  new RegExp(`[ⓒ©]${NAME}`),
  // 사진=예시일보, / 사진 제공 = 가람시
  new RegExp(`(?:[/|]\\s*)?${LABEL}${NAME}`),
  // 홍길동 기자 a@b.test
  new RegExp(
    String.raw`(?:(?:[가-힣]{2,8}=)?[가-힣]{2,4}\s?(?:선임|수습|인턴|객원|사진)?\s?기자\s*)?[(/]?${EMAIL}\.?\)?$`,
  ),
  // 2026.1.6/뉴스1
  /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s?\/\s?[가-힣A-Za-z][^,.!?/]{1,20}$/,
  // /홍길동 기자, / 가람시 블로그
  /(?<=[\s.!?…”"’')\]])\/\s?[가-힣A-Za-z][^,.!?/]{1,39}$/,
  /\*?\s?(?:무단\s?전재|재판매)[^.!?]{0,30}(?:금지|불가)\.?$/,
];
/** When the picture was taken: part of a credit beside it, none alone. */
const DATE = /[(/]?\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?[)/]?$/;

/**
 * Where the credit of a caption begins: "…하고 있다. 연합뉴스", "… [사진=예시일보]", "… 홍길동 기자 a@b.test".
 * @returns null when it has none, or when it is nothing but one
 */
export function findCredit(caption: string): number | null {
  let start: number | null = null;
  const cut = Math.max(0, caption.trimEnd().length - LONGEST_CREDITS);
  let rest = caption.slice(cut).trimEnd();
  for (;;) {
    const dated = findAt(DATE, rest);
    const before = dated === null ? null : findPiece(rest.slice(0, dated).trimEnd());
    const piece: number | null = findPiece(rest) ?? before ?? (start === null ? null : dated);
    if (piece === null) break;
    start = piece;
    rest = rest.slice(0, piece).trimEnd();
  }
  if (start === null || !/[가-힣A-Za-z0-9]/.test(caption.slice(0, cut) + rest)) return null;
  return cut + start;
}

function findPiece(caption: string): number | null {
  for (const piece of PIECES) {
    const start = findAt(piece, caption);
    if (start !== null && !SIDE.test(caption.slice(start))) return start;
  }
  const start = lastSentenceEnd(caption);
  return start !== null && isName(caption.slice(start)) ? start : null;
}

function findAt(pattern: RegExp, caption: string): number | null {
  const start = caption.search(pattern);
  return start < 0 ? null : start;
}

/** Behind the space after a sentence, whose dot may have been left out; not behind that of "vs.". */
function lastSentenceEnd(caption: string): number | null {
  const ends = /(?:(?:(?<![a-z])\.|[!?…])[”"’')\]]*|(?:있|했|됐|[었았였렸졌])다)\s+/g;
  const last = Array.from(caption.matchAll(ends)).at(-1);
  return last ? last.index + last[0].length : null;
}

/** "연합뉴스", "AP=뉴시스", "해든매일 자료사진": one or two words, or more that end like a credit. */
function isName(text: string): boolean {
  if (text.length > LONGEST || /[,.!?:;]|[다요까죠]$|^사진(?:은|이|속|\s?속)/.test(text) || SIDE.test(text)) {
    return false;
  }
  if (/(?:모습|전경|장면|풍경|현장|내부)$|[을를로에]\s제공$/.test(text)) return false;
  const words = text.split(/\s+/).length;
  const endsLikeOne =
    /(?:제공|기자|특파원|자료|사진|캡처|갈무리|제작|작가|뉴스1?|뉴시스|통신|일보|신문|포토)$/.test(text);
  return words <= 2 || (words <= 5 && (endsLikeOne || /^[A-Za-z\s]+$/.test(text)));
}

/** Sets the credit at the end of each caption apart. */
export function setCredits(body: DocumentFragment): void {
  for (const caption of body.querySelectorAll('figcaption')) {
    const last = caption.lastChild;
    if (last?.nodeType !== 3 || !(last.nodeValue ?? '').trim()) continue;
    const text = last.nodeValue ?? '';
    const start = findCredit(text);
    if (start === null) continue;
    const credit = body.ownerDocument.createElement('span');
    credit.className = 'credit';
    credit.textContent = text.slice(start);
    last.nodeValue = text.slice(0, start);
    caption.append(credit);
  }
}
