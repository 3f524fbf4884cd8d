import { listTexts } from '../../dom/element.ts';

/**
 * A closing mark with the syllable after it, and the letter before it: 다”고, 1)씨, 前)은. At the beginning of a text that
 * letter stands in another element; a straight quotation mark there opens.
 */
const JOINT =
  /(?:^[”’)\]〉》」』]|[가-힣0-9A-Za-z.,!?…%\u3400-\u9fff][”’"')\]〉》」』])[”’"')\]〉》」』]?[가-힣]/g;

/**
 * Keeps a particle with the mark before it. Also where lines break between words alone, browsers allow a break after a
 * closing mark; "…했다”" and "고 말했다" on two lines read as if something were missing.
 */
export function joinParticles(body: DocumentFragment): void {
  const document = body.ownerDocument;
  for (const text of listTexts(body)) {
    const parts: (string | Node)[] = [];
    let end = 0;
    for (const { 0: found, index } of text.data.matchAll(JOINT)) {
      const joined = document.createElement('span');
      joined.className = 'joined';
      joined.textContent = found;
      parts.push(text.data.slice(end, index), joined);
      end = index + found.length;
    }
    if (end > 0) text.replaceWith(...parts, text.data.slice(end));
  }
}
