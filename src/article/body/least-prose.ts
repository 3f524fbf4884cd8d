/** Letters of prose with which lines are an article: with fewer they are a lead, a caption, what a button says. */
export const SHORTEST_ARTICLE = 60;
/** Letters of prose of an article that is one sentence, as wires send them ahead. */
export const SHORTEST_WIRE = 25;
