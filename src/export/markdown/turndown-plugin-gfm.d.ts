// The package brings no types of its own.
declare module '@joplin/turndown-plugin-gfm' {
  import type TurndownService from 'turndown';

  /** Writes tables as GFM does. */
  export function tables(service: TurndownService): void;
}
