/** How long the browser may take to begin with a download before its address goes, in milliseconds. */
const GRACE = 60_000;

/**
 * Hands a file to the browser as a download.
 * @param parts are not held here: the browser writes large ones to disk
 */
export async function download(
  name: string,
  type: string,
  parts: AsyncIterable<BlobPart> | Iterable<BlobPart>,
): Promise<void> {
  const blobs: Blob[] = [];
  let pending: BlobPart[] = [];
  for await (const part of parts) {
    pending.push(part);
    if (pending.length < 500) continue;
    blobs.push(new Blob(pending));
    pending = [];
  }
  const address = URL.createObjectURL(new Blob([...blobs, ...pending], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}
