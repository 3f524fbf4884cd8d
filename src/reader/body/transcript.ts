/** "[앵커]", "<기자>", "◀ 앵커 ▶", "[홍길동/상인]": who speaks in a broadcast report. */
const bracketed = /^\s*([[<〈【◀]\s*[^\]>〉】▶]{1,24}\s*[\]>〉】▶])\s*[:：]?/;
/** "◇ 김보라> ", "◆ 진행자 : ", "▷ 앵커/": who speaks in an interview. */
const marked = /^\s*([◇◆▷▶■□●○☎]\s*[가-힣A-Za-z·\s]{2,14}\s*[>〉:：/])/;
/** With this few labels the brackets may mean something else. */
const FEWEST = 2;

/**
 * Tells where the label of a speaker ends.
 * @returns null when the paragraph begins with none
 */
export function findSpeaker(text: string): number | null {
  const found = bracketed.exec(text) ?? marked.exec(text);
  return found ? found[0].length : null;
}

/** Sets the speakers of a transcript apart from what they say. */
export function setSpeakersApart(body: DocumentFragment): void {
  const said = [...body.querySelectorAll('p, h3')].flatMap((paragraph) => {
    const first = paragraph.firstChild;
    const end = first?.nodeType === 3 ? findSpeaker(first.nodeValue ?? '') : null;
    return end === null ? [] : [{ paragraph, first: first as Text, end }];
  });
  if (said.length < FEWEST) return;
  for (const { paragraph, first, end } of said) {
    const speaker = body.ownerDocument.createElement('strong');
    speaker.className = 'speaker';
    speaker.textContent = first.data.slice(0, end);
    first.data = first.data.slice(end);
    paragraph.prepend(speaker);
    paragraph.classList.add('said');
  }
}
