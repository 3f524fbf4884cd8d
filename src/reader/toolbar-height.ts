/** What the toolbar covers at the upper edge, in CSS pixels: as `scroll-padding-top` in `reader.css`. */
export const TOOLBAR_HEIGHT = 72;
