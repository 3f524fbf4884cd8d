// How long the texts of a note may be, in UTF-16 units: asked of what is typed, what a message brings and what is read in.

/** More than an article has: it may be marked from end to end. */
export const longestQuote = 1_000_000;
/** The words before or after a highlight: more than ours are. */
export const longestContext = 100;
export const longestTag = 100;

/** What can be typed. It leaves room for what an import joins to it. */
export const longestTypedRemark = 10_000;
export const longestTypedMemo = 1_000_000;

/** What a note may have; an import that would make more of it is not merged, and says so. */
export const longestRemark = 100_000;
export const longestMemo = 4_000_000;
