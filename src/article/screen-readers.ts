const NAMES =
  /(?:^|\s)(?:blind|sr-only|visually-hidden|screen_out|screen-reader-text|sound_only|sound-only|ir_wa|a11y-hidden)(?:\s|$)/;

/**
 * Whether an element is for screen readers alone, and not to be seen.
 * @param names its class, or those of what a line stands in, parted by spaces
 */
export function isForScreenReaders(names: string): boolean {
  return NAMES.test(names);
}
