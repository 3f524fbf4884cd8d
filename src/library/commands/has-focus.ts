/** Whether the focus is in the list. */
export const hasFocus = (list: HTMLElement | null): boolean =>
  list?.contains(document.activeElement) ?? false;
