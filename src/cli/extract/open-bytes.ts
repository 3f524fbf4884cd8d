import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Opens the bytes of a saved page, without running or loading anything.
 *
 * The library decodes as a browser does: byte order mark, then what a `<meta>` in the first 1,024 bytes declares, with
 * EUC-KR as CP949. Only bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever the page declares: Korean text in
 * EUC-KR is never valid UTF-8 by chance, but a page saved as UTF-8 keeps a declaration that is no longer true.
 * @returns null when the bytes are no HTML
 */
export function openBytes(bytes: Uint8Array): Document | null {
  const text = decodeUtf8(bytes);
  if (!isHtml(text ?? new TextDecoder('latin1').decode(bytes))) return null;
  // A console of its own: style sheets that the parser does not understand are no concern of ours.
  const options = { virtualConsole: new VirtualConsole() };
  return new JSDOM(text ?? bytes, options).window.document;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether a text is the markup of a page, not a picture, a PDF, a feed or prose; nothing at all is an empty page. */
function isHtml(text: string): boolean {
  const start = text
    .replaceAll('\0', '')
    .replace(/^(?:\ufeff|ÿþ|þÿ)/, '')
    .trimStart();
  if (start === '') return true;
  if (/^(?:%PDF|\{|\[)/.test(start)) return false;
  if (/^<\?xml[^>]*\?>\s*<(?!!doctype html|html)/i.test(start)) return false;
  return /<(?:!doctype html|html|head|body|meta|title|div|p|article|section|table|span|a|br|h\d)[\s>/]/i.test(
    start,
  );
}
