const SHORTEST_TIME = 4000;
const TIME_PER_LETTER = 200;

/** How long a message stays that nothing more can be done with: for slow readers, five letters a second. In milliseconds. */
export const messageTime = (text: string): number => Math.max(SHORTEST_TIME, text.length * TIME_PER_LETTER);
