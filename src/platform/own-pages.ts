/** Pages of ours that others lead to. */
export const OWN_PAGES = { notes: 'library/index.html', options: 'options/index.html' } as const;
export type OwnPageName = keyof typeof OWN_PAGES;
