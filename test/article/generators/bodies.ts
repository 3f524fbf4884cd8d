import fc from 'fast-check';
import { caption, opening, paragraph, subHead, type Voice } from './sentences.ts';

/** What stands in an article's body, in order. */
type Piece =
  | { kind: 'paragraph'; text: string; inline: Inline }
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'sub-head'; text: string; style: 'h3' | 'strong' | 'mark' }
  | { kind: 'picture'; caption: string; style: 'figure' | 'table' | 'box' };

/** Mark-up inside a sentence; it says nothing. */
type Inline = 'none' | 'bold' | 'link' | 'span';

/** How a site parts paragraphs; "line" is one <br>, which parts lines of one paragraph. */
export type Parting = 'p' | 'div' | 'br' | 'span' | 'line';

/** Less than this no newspaper prints. */
const SHORTEST = 150;

export type Body = {
  /** Markup of each piece; noise may stand between them. */
  pieces: string[];
  /** What must come out, line by line: paragraphs, sub-heads, list items. */
  lines: string[];
  captions: string[];
  parting: Parting;
};

const picture = fc
  .record({
    kind: fc.constant('picture' as const),
    caption,
    style: fc.constantFrom('figure' as const, 'table' as const, 'box' as const),
  })
  .map((made): Piece => made);

const head = fc
  .record({
    kind: fc.constant('sub-head' as const),
    text: subHead,
    style: fc.constantFrom('h3' as const, 'strong' as const, 'mark' as const),
  })
  .map((made): Piece => made);

function plain(voice: Voice): fc.Arbitrary<Piece> {
  return fc.record({
    kind: fc.constant('paragraph' as const),
    text: paragraph(voice),
    inline: fc.constantFrom<Inline[]>('none', 'none', 'none', 'bold', 'link', 'span'),
  });
}

/** What may stand between two paragraphs. */
function between(voice: Voice): fc.Arbitrary<Piece> {
  const quote = paragraph(voice).map((text): Piece => ({ kind: 'quote', text }));
  const list = fc
    .array(paragraph(voice), { minLength: 2, maxLength: 3 })
    .map((items): Piece => ({ kind: 'list', items }));
  return fc.oneof(
    { weight: 4, arbitrary: picture },
    { weight: 3, arbitrary: head },
    { weight: 1, arbitrary: quote },
    { weight: 1, arbitrary: list },
  );
}

/** A body of three to ten paragraphs with what stands between them; it begins and ends with a paragraph. */
export const body: fc.Arbitrary<Body> = fc
  .constantFrom<Voice[]>('told', 'told', 'told', 'spoken')
  .chain((voice) =>
    fc
      .record({
        parting: fc.constantFrom<Parting[]>('p', 'div', 'br', 'span', 'line'),
        first: opening(voice).map((text): Piece => ({ kind: 'paragraph', text, inline: 'none' })),
        groups: fc.array(fc.tuple(fc.option(between(voice), { freq: 3 }), plain(voice)), {
          minLength: 2,
          maxLength: 9,
        }),
      })
      .map(({ parting, first, groups }) => {
        const more = groups.flatMap(([before, text]) => (before ? [before, text] : [text]));
        return write(endWithParagraph(dropRepeated([first, ...more])), parting);
      })
      .filter(({ lines }) => lines.join('').length >= SHORTEST),
  );

/** No two pieces say the same: what is repeated on a page may well be noise. */
function dropRepeated(pieces: Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    const words = piece.kind === 'picture' ? [piece.caption] : readLines(piece);
    const isNew = words.every((line, at) => !seen.has(line) && words.indexOf(line) === at);
    for (const line of words) seen.add(line);
    return isNew;
  });
}

function endWithParagraph(pieces: Piece[]): Piece[] {
  return pieces.slice(0, pieces.findLastIndex(({ kind }) => kind === 'paragraph') + 1);
}

function write(pieces: Piece[], parting: Parting): Body {
  return {
    parting,
    pieces: pieces.map((piece, at) => writePiece(piece, parting, at)),
    lines: pieces.flatMap(readLines),
    captions: pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.caption] : [])),
  };
}

function readLines(piece: Piece): string[] {
  if (piece.kind === 'picture') return [];
  if (piece.kind === 'list') return piece.items;
  return [piece.kind === 'sub-head' && piece.style === 'mark' ? `◇ ${piece.text}` : piece.text];
}

function writePiece(piece: Piece, parting: Parting, at: number): string {
  if (piece.kind === 'picture') return writePicture(piece.caption, piece.style, at);
  if (piece.kind === 'quote') return `<blockquote>${piece.text}</blockquote>`;
  if (piece.kind === 'list') return `<ul>${piece.items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  if (piece.kind === 'paragraph') return writeParagraph(writeInline(piece.text, piece.inline), parting);
  if (piece.style === 'h3') return `<h3>${piece.text}</h3>`;
  const [text = ''] = readLines(piece);
  return writeParagraph(piece.style === 'strong' ? `<strong>${text}</strong>` : text, parting);
}

function writeParagraph(content: string, parting: Parting): string {
  if (parting === 'br') return `${content}<br><br>`;
  if (parting === 'line') return `${content}<br>`;
  if (parting === 'span') return `<span>${content}</span><br>\n<br>`;
  return `<${parting}>${content}</${parting}>`;
}

/** Marks the first word. */
function writeInline(text: string, inline: Inline): string {
  const [word = '', ...rest] = text.split(' ');
  const marked = {
    none: word,
    bold: `<b>${word}</b>`,
    link: `<a href="/keyword/1">${word}</a>`,
    span: `<span style="color:#333">${word}</span>`,
  }[inline];
  return [marked, ...rest].join(' ');
}

function writePicture(text: string, style: 'figure' | 'table' | 'box', at: number): string {
  const image = `<img src="/photo/2026/${at}.jpg" width="640" height="420" alt="">`;
  if (style === 'figure') return `<figure>${image}<figcaption>${text}</figcaption></figure>`;
  if (style === 'table')
    return `<table class="article_photo"><tbody><tr><td>${image}</td></tr><tr><td class="caption">${text}</td></tr></tbody></table>`;
  return `<div class="photo_box"><span class="thumb">${image}</span><p class="caption">${text}</p></div>`;
}
