/** One thing in the forms that other programs take it in. */
export type Copied = { text: string; html?: string };

/**
 * Puts something on the clipboard. Must be called while a press of the user counts.
 * @throws when the browser refuses
 */
export async function copy(copied: Copied, window: Window & typeof globalThis): Promise<void> {
  const types = { 'text/plain': copied.text, ...(copied.html !== undefined && { 'text/html': copied.html }) };
  try {
    const blobs = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    await window.navigator.clipboard.write([new window.ClipboardItem(Object.fromEntries(blobs))]);
  } catch (error) {
    // The page around us may forbid its frames the clipboard (Permissions-Policy); a copy command it cannot.
    console.info('정독: copying the old way', error);
    if (!copyByCommand(types, window.document)) throw new Error('the browser did not copy', { cause: error });
  }
}

function copyByCommand(types: Record<string, string>, document: Document): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    for (const [type, text] of Object.entries(types)) event.clipboardData?.setData(type, text);
  };
  document.addEventListener('copy', fill, { once: true, capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return isDone;
}
