/**
 * What is special about one outlet: hints over the generic extractor, never a parser of its own.
 * Selectors are tried in order and the first that finds something counts; an older layout keeps its selector behind the new one.
 */
export type OutletRule = {
  /** Name of the outlet as its readers know it. */
  name: string;
  /** Hosts, matched as a suffix on dot boundaries: "hani.co.kr" fits "www.hani.co.kr" and not "xhani.co.kr". */
  hosts: string[];
  /** Path of an article; a page of this outlet elsewhere is a front or a list. Absent: every path may be one. */
  articlePath?: RegExp;
  title?: string[];
  /** One element for each subtitle, or one element whose lines are parted by <br>. */
  subtitle?: string[];
  section?: string[];
  byline?: string[];
  published?: string[];
  modified?: string[];
  body?: string[];
  caption?: string[];
  /** All that match inside the body are taken out of the article. */
  remove?: string[];
  /** All that match on the original page are hidden by declutter: ad slots, ranking boxes. */
  hide?: string[];
  /** Never hidden by declutter, whatever it looks like. */
  keep?: string[];
};
