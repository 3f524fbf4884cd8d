/** Whether the keyboard is a Mac's, where ⌘ is what Ctrl is elsewhere. */
export const isMac = (): boolean => /Macintosh/.test(navigator.userAgent);
