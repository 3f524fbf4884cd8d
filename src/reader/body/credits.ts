/** Longer than that it is no name of an agency or a photographer. */
const LONGEST = 40;
const named = /(?:사진|ⓒ|©|출처|제공|자료사진|갈무리|캡처|그래픽)/;
const person = /[가-힣]{2,4}\s*(?:선임|수습|인턴)?기자|@/;

/**
 * Where the credit of a caption begins: "…하고 있다. 연합뉴스", "… [사진=예시일보]", "… 홍길동 기자 a@b.test".
 * @returns null when it has none, or when it is nothing but one
 */
export function findCredit(caption: string): number | null {
  const marked = /[[(〈/]?\s*(?:사진|그래픽|자료|출처)\s*[=:|ⓒ/]/.exec(caption);
  if (marked) return startAfterText(caption, marked.index);
  const end = caption.search(/(?:[다요음함임]|[.!?…"”’')\]])\.?\s+[^.!?]{2,40}$/);
  const start = end < 0 ? -1 : lastSentenceEnd(caption);
  if (start < 0) return null;
  const rest = caption.slice(start).trim();
  const isCredit = rest.length <= LONGEST && (isName(rest) || named.test(rest) || person.test(rest));
  return isCredit ? startAfterText(caption, start) : null;
}

/** "연합뉴스", "AP=뉴시스", "로이터 연합뉴스": up to three words without an ending of a sentence. */
const isName = (text: string) =>
  text.split(/\s+/).length <= 3 && !/[다요까죠][.!?]?$/.test(text) && !/[.!?]$/.test(text);

function lastSentenceEnd(caption: string): number {
  let end = -1;
  for (const match of caption.matchAll(/[.!?…][”"’')\]]*\s+/g)) end = match.index + match[0].length;
  return end;
}

/** A caption that is nothing but a credit stays whole. */
function startAfterText(caption: string, index: number): number | null {
  const start = index + (/^\s*/.exec(caption.slice(index))?.[0].length ?? 0);
  return start > 0 && caption.slice(0, start).trim() !== '' ? start : null;
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
