/** "[앵커]", "<기자>", "◀ 앵커 ▶", "[홍길동/상인]": who speaks in a broadcast report. No dateline: [가람=예시통신]. */
const BRACKETED = /^\s*[[<〈【◀]\s*[^\]>〉】▶=\d][^\]>〉】▶=]{0,39}[\]>〉】▶](?=[\s:："“]|$)(?:\s*[:：])?/;
/** "[홍길동/상인 : 손님이 없어요.]": the bracket holds what is said, too. */
const QUOTING = /^\s*\[[^\]/:：=]{2,20}\/[^\]:：=]{1,40}[:：]/;
/** "◇ 김보라> ", "◆ 진행자 : ", "▷ 앵커/": who speaks in an interview. */
const MARKED = /^\s*[◇◆◎▷▶■□●○☎]\s*[가-힣A-Za-z·\s]{2,14}[>〉:：/]/;
/** "나도윤 앵커>", "인터뷰> 강한결 / 상인": the role closed as if it stood in a bracket. */
const CLOSED = /^\s*(?:[가-힣]{2,4} ?)?(?:앵커|기자|리포터|아나운서|진행자|인터뷰|녹취|싱크|현장음)\s?[>〉]/;
/** What else stands there. */
const NO_SPEAKER =
  /^[^가-힣A-Za-z]*(?:단독|속보|사진|그림|표|그래픽|영상|자료|참고|편집자\s?주|관련\s?기사|일시|일정|기간|시간|장소|주소|대상|요금|문의|전화|주최)(?![가-힣])/;
/** With this few labels the brackets may mean something else. */
const FEWEST = 2;

/**
 * Tells where the label of a speaker ends.
 * @returns null when the paragraph begins with none
 */
export function findSpeaker(text: string): number | null {
  const found = QUOTING.exec(text) ?? BRACKETED.exec(text) ?? MARKED.exec(text) ?? CLOSED.exec(text);
  return found && !NO_SPEAKER.test(found[0]) ? found[0].length : null;
}

/** Sets the speakers of a transcript apart from what they say. */
export function setSpeakersApart(body: DocumentFragment): void {
  const said = [...body.querySelectorAll('p, h3')].flatMap((paragraph) => {
    const first = paragraph.firstChild;
    const end = first?.nodeType === 3 ? findSpeaker(first.nodeValue ?? '') : null;
    return end === null ? [] : [{ paragraph, first: first as Text, end }];
  });
  if (said.length < FEWEST) return;
  for (const { paragraph: element, first, end } of said) {
    const paragraph = isLabelOnly(element, end) ? replaceByParagraph(element) : element;
    const speaker = body.ownerDocument.createElement('strong');
    speaker.className = 'speaker';
    speaker.textContent = first.data.slice(0, end);
    first.data = first.data.slice(end);
    paragraph.prepend(speaker);
    paragraph.classList.add('said');
  }
}

/** Whether what looks like a sub-head, since it is in bold, is a speaker and nothing else. */
function isLabelOnly(element: Element, end: number): boolean {
  const text = element.textContent ?? '';
  return element.localName === 'h3' && BRACKETED.test(text) && text.slice(end).trim() === '';
}

function replaceByParagraph(heading: Element): Element {
  const paragraph = heading.ownerDocument.createElement('p');
  paragraph.append(...heading.childNodes);
  heading.replaceWith(paragraph);
  return paragraph;
}
