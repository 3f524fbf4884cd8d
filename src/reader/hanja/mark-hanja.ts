import { listTexts } from '../../dom/element.ts';
import { findHanja, type HanjaFind } from '../../hanja/find-hanja.ts';

/** Class of the elements that hold a hanja with an explanation. */
export const HANJA_CLASS = 'hanja';

/** A text as a list of what needs no explanation and what has one. */
export function splitByHanja(text: string): (string | (HanjaFind & { hanja: string }))[] {
  const parts: (string | (HanjaFind & { hanja: string }))[] = [];
  let end = 0;
  for (const find of findHanja(text)) {
    if (find.start > end) parts.push(text.slice(end, find.start));
    parts.push({ ...find, hanja: text.slice(find.start, find.end) });
    end = find.end;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Puts each hanja of a body that has an explanation into an element of its own; the text stays as it is. */
export function markHanja(body: DocumentFragment, language: 'ko' | 'en'): void {
  const document = body.ownerDocument;
  for (const text of listTexts(body)) {
    const parts = splitByHanja(text.data);
    if (parts.length < 2 && typeof parts[0] !== 'object') continue;
    text.replaceWith(
      ...parts.map((part) => {
        if (typeof part === 'string') return part;
        const mark = document.createElement('span');
        for (const [name, value] of Object.entries(hanjaAttributes(part, language))) {
          mark.setAttribute(name, String(value));
        }
        mark.textContent = part.hanja;
        return mark;
      }),
    );
  }
}

/** What makes an element one that explains itself on hover, focus and tap. */
export function hanjaAttributes(
  { hanja, reading, ko, en }: HanjaFind & { hanja: string },
  language: 'ko' | 'en',
) {
  const meaning = language === 'ko' ? ko : en;
  return {
    class: HANJA_CLASS,
    role: 'button' as const,
    tabIndex: 0,
    // The reading first: a voice may not know how the hanja sounds. Whoever presses by voice says what is seen.
    'aria-label': `${reading}, ${meaning}, ${hanja}`,
    'data-reading': reading,
    'data-meaning': meaning,
  };
}
