import { parseArgs } from 'node:util';

/** What the author of a new outlet says on the command line. */
export type Asked = {
  /** Name of the outlet as its readers know it. */
  name: string;
  /** Address of one of its articles. */
  url: URL;
  /** Path of a saved page; null for a small page of our own. */
  page: string | null;
};

/**
 * Reads `NAME URL [--page FILE]`.
 * @returns null when the arguments make no sense
 */
export function readArguments(args: string[]): Asked | null {
  try {
    const options = { page: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = '', address = '', ...more] = positionals;
    if (!isName(name) || !URL.canParse(address) || more.length > 0) return null;
    const url = new URL(address);
    return isOutletAddress(url) ? { name: name.trim(), url, page: values.page ?? null } : null;
  } catch (error) {
    if (error instanceof TypeError) return null; // an option that there is not
    throw error;
  }
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\p{Cc}/\\]/u.test(text);
}

function isOutletAddress({ protocol, hostname }: URL): boolean {
  return /^https?:$/.test(protocol) && /\.[a-z][a-z0-9-]*$/.test(hostname);
}
