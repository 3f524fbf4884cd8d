/**
 * Where things stand on a page: hints over the generic extractor, never a parser of its own.
 * Selectors are tried in order and the first that finds something counts; an older layout keeps its selector behind the
 * new one. A selector of a caption, a byline or a time that finds nothing of the kind is passed over. Of a <meta> the
 * content counts. What is absent, or finds nothing, is read as on any page.
 */
export type PageHints = {
  /** Path of an article; a page elsewhere is a front or a list. Absent: every path may be one. */
  articlePath?: RegExp;
  /** The headline. It counts when it agrees with what the head of the page claims, or when nothing on the page does. */
  title?: string[];
  /** One element for each subtitle, or one element whose lines are parted by <br>. */
  subtitle?: string[];
  /** One element for each level, from the widest; or a breadcrumb in one ("경제 > 유통"). */
  section?: string[];
  /** Elements with names, titles and addresses as printed, also of several people ("나도윤·표하람 기자 name@…"). */
  byline?: string[];
  /**
   * What prints the time of first publication, or both times. Of the times in it those that are labelled as changes do
   * not count; one without a zone is Korean time (UTC+9).
   */
  published?: string[];
  /** What prints the time of the last change, or both times: those that are labelled as publication do not count. */
  modified?: string[];
  /** The element that holds the body, or each of its paragraphs. */
  body?: string[];
  /** Captions inside the body that would be taken for paragraphs; what holds a picture or is very long is none. */
  caption?: string[];
  /** All that match inside the body are taken out of the article. */
  remove?: string[];
  /** All that match on the original page are hidden by declutter: ad slots, ranking boxes. */
  hide?: string[];
};

/** What is special about one outlet, or about one portal. */
export type OutletRule = PageHints & {
  /** Name of the outlet as its readers know it. */
  name: string;
  /** Hosts, matched as a suffix on dot boundaries: "hani.co.kr" fits "www.hani.co.kr" and not "xhani.co.kr". */
  hosts: string[];
  /** Only for a portal, which carries articles of other outlets. */
  portal?: {
    /** Links to the article on its own outlet's site. */
    original: string[];
    /** Elements that name the outlet; of an image its `alt` counts. */
    outlet: string[];
  };
};

/** What pages of one content management system have in common, on whatever host they stand. */
export type FamilyRule = PageHints & {
  /** Name of the system. */
  family: string;
  /** Selectors that all find something on its article pages, and together on no other system's. */
  signs: string[];
};

export type Rule = OutletRule | FamilyRule;

/** The hints of a family for a rule to spread: an outlet's rule names only where it differs. */
export function hintsOf({ family: _name, signs: _signs, ...hints }: FamilyRule): PageHints {
  return hints;
}

/** Whether a rule is that of an outlet or portal: a family does not know whose page it is. */
export function isOutletRule(rule: Rule): rule is OutletRule {
  return 'hosts' in rule;
}
