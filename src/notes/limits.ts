// How long the texts of a note may be, in UTF-16 units: asked of what is typed, what a message brings and what is read in.

/** No Chromium has a longer one, and Firefox stops at half of it: what a page was saved at can be read back. */
export const LONGEST_ADDRESS = 2_097_152;

/** More than an article has: it may be marked from end to end. */
export const LONGEST_QUOTE = 1_000_000;
/** The words before or after a highlight: more than ours are. */
export const LONGEST_CONTEXT = 100;
export const LONGEST_TAG = 100;

/** What can be typed. It leaves room for what an import joins to it. */
export const LONGEST_TYPED_REMARK = 10_000;
export const LONGEST_TYPED_MEMO = 1_000_000;

/** What a note may have; an import that would make more of it is not merged, and says so. */
export const LONGEST_REMARK = 100_000;
export const LONGEST_MEMO = 4_000_000;
