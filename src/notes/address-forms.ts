/**
 * The forms that one site gives the address of an article. They stand here and not in the rules of the outlets:
 * notes are kept in the background, which has no rules.
 */
type Forms = {
  /** Without "www.", "m." and their like; one article has the same number on all of them. */
  hosts: string[];
  /**
   * Found in "path?parameters", the parameters in the order of their names. The named groups are what identifies the
   * article; the first that fits counts.
   */
  patterns: RegExp[];
};

const FORMS: Forms[] = [
  {
    hosts: [
      'news.naver.com',
      'n.news.naver.com',
      'sports.naver.com',
      'sports.news.naver.com',
      'entertain.naver.com',
    ],
    patterns: [
      /\/article\/(?:print\/|comment\/)?(?<oid>\d{3})\/(?<aid>\d{10})(?!\d)/,
      /[?&]aid=(?<aid>\d{10})&(?:.*&)?oid=(?<oid>\d{3})(?!\d)/,
    ],
  },
  {
    hosts: [
      'v.daum.net',
      'news.v.daum.net',
      'sports.v.daum.net',
      'entertain.v.daum.net',
      'v.media.daum.net',
      'media.daum.net',
      'news.daum.net',
      'sports.daum.net',
      'entertain.daum.net',
    ],
    patterns: [/^\/v\/(?<id>\w+)(?:[/?]|$)/, /[?&]newsid=(?<id>\d{17})(?!\d)/i],
  },
  { hosts: ['news.nate.com', 'sports.news.nate.com'], patterns: [/^\/view\/(?<id>\d{8}n\d+)(?:[/?]|$)/i] },
  { hosts: ['news.zum.com'], patterns: [/^\/articles\/(?<id>\d+)(?:[/?]|$)/] },
  {
    hosts: ['yna.co.kr', 'yonhapnews.co.kr', 'app.yonhapnews.co.kr'],
    patterns: [
      /\/(?:view\/|bulletin\/.*)(?<id>[A-Z]{3}\d{17})(?!\d)/,
      /\/r\.aspx\?(?:.*&)?c=(?<id>[A-Z]{3}\d{17})(?!\d)/,
    ],
  },
  {
    hosts: ['khan.co.kr', 'news.khan.co.kr'],
    patterns: [/\/article\/(?<id>\d{15})(?:[/?]|$)/, /[?&]art_?id=(?<id>\d{15})(?!\d)/],
  },
  {
    hosts: ['donga.com', 'news.donga.com'],
    patterns: [/\/all\/(?<day>\d{8})\/(?<id>\d{6,})(?:\/\d)?(?:\?|$)/],
  },
  { hosts: ['hani.co.kr'], patterns: [/^\/arti\/(?:.+\/)?(?<id>\d+)\.html/] },
  { hosts: ['hankookilbo.com'], patterns: [/^\/news\/(?:read|article)\/(?<id>[A-Z]\d{16,})(?:[/?]|$)/i] },
  {
    hosts: ['joongang.co.kr', 'news.joins.com'],
    patterns: [/^\/(?:amp)?article\/(?<id>\d+)(?:[/?]|$)/],
  },
  {
    hosts: ['hankyung.com', 'news.hankyung.com'],
    patterns: [/\/(?:article|amp)\/(?<id>\d{10,14}[a-zA-Z]?)(?:[/?]|$)/],
  },
  { hosts: ['asiae.co.kr', 'view.asiae.co.kr'], patterns: [/^\/article\/(?<id>\d{16,})(?:[/?]|$)/] },
  { hosts: ['fnnews.com'], patterns: [/^\/(?:ampN|n)ews\/(?<id>\d{18})(?:[/?]|$)/] },
  { hosts: ['segye.com'], patterns: [/^\/(?:newsView|view|ampView)\/(?<id>\d{14})(?:[/?]|$)/] },
  {
    hosts: ['seoul.co.kr'],
    patterns: [/\/\d{4}\/\d\d\/\d\d\/(?<id>\d{14})(?:[/?]|$)/, /[?&]id=(?<id>\d{14})(?!\d)/],
  },
  {
    hosts: ['mt.co.kr', 'news.mt.co.kr'],
    patterns: [/\/\d{4}\/\d\d\/\d\d\/(?<id>\d{19})(?:[/?]|$)/, /[?&]no=(?<id>\d{19})(?!\d)/],
  },
  { hosts: ['newsis.com'], patterns: [/(?<id>NIS[A-Z]\d{8}_\d{10})(?!\d)/] },
  { hosts: ['kmib.co.kr', 'news.kmib.co.kr'], patterns: [/[?&]arcid=(?<id>\d+)/] },
  { hosts: ['edaily.co.kr'], patterns: [/[?&]newsId=(?<id>\d{20})(?!\d)/i] },
  { hosts: ['ohmynews.com'], patterns: [/\/at_pg\w*\.aspx\?(?:.*&)?CNTN_CD=(?<id>A\d{10})(?!\d)/i] },
  { hosts: ['news.kbs.co.kr'], patterns: [/[?&]ncd=(?<id>\d+)/] },
  { hosts: ['news.sbs.co.kr'], patterns: [/[?&]news_id=(?<id>N\d{10})(?!\d)/] },
  { hosts: ['news.jtbc.co.kr', 'news.jtbc.joins.com'], patterns: [/[/=](?<id>NB\d{8})(?!\d)/] },
];

const FORMS_BY_HOST = new Map(FORMS.flatMap((form) => form.hosts.map((host) => [host, form] as const)));

/** Systems that many outlets run: NDSoft adds the state of its lists and of its comments to an article's number. */
const SYSTEM = /^\/news\/articleView\.html\?(?:.*&)?idxno=(?<id>\d+)/;

/**
 * Reads what identifies an article on a site whose forms are known.
 * @param host without the label of a mobile form
 * @param target path, "?" and parameters in the order of their names
 * @returns e.g. "news.naver.com#0002630000/028"; null when the forms of the address are not known
 */
export function readForm(host: string, target: string): string | null {
  const form = FORMS_BY_HOST.get(host);
  for (const pattern of form ? form.patterns : [SYSTEM]) {
    const found = pattern.exec(target)?.groups;
    if (found) return `${form?.hosts[0] ?? host}#${readIdentity(found)}`;
  }
  return null;
}

/** In the order of their names: the patterns of a site find them in different orders. */
function readIdentity(groups: Record<string, string>): string {
  const names = Object.keys(groups).sort();
  return names.map((name) => groups[name]).join('/');
}
