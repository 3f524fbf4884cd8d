import { endsPlain, endsPolite } from '../../text/prose.ts';
import type { FlowLine } from '../flow/flow-lines.ts';
import { isWithinSite } from '../links.ts';
import type { Cleaning } from '../step.ts';

/** Whose page a line stands on, and where. */
type Origin = Pick<Cleaning, 'outlet' | 'url'>;

const PLEA = [
  /구독(?:하기|신청|해 ?주|을 눌러|하시면|하고 싶)|구독과? *[·,]? *(?:좋아요|클릭)|(?:네이버|다음(?= ?(?:뉴스|카카오|앱|채널 |검색|포털|에서|모바일|[·,]))|카카오|유튜브|구글|Google)[^.]{0,30}(?:구독|채널|추가|선호|팔로우)/,
  /후원(?:하기|해 ?주|을 부탁|회원)|정기 ?후원|지지·격려|독립 ?언론을/,
  /제보(?:하기|는 |를 기다|해 ?주|를 받|바랍|가 뉴스|로 함께)|기사 ?제보|뉴스 ?제보|^[ [【(▷▶■※*-]*제보 ?[:：(]|독자 ?제보/,
  /채널 ?(?:추가|구독)|친구 ?(?:추가|맺기)|뉴스레터/,
  /(?:앱|어플)(?:을|를)? ?(?:다운|설치|깔)|다운로드 ?(?:하기|받)|바로 ?가기|보러 ?가기|클릭(?:!|하기)?$|자세한 내용은 동영상/,
  /direct (?:any )?(?:questions|comments)|subscribe to (?:our|the)|sign up for/i,
  /(?:결제|후원|가입|구독)하시면|구독료를|당신이 담은 순간|공감언론 뉴시스|선호 (?:출처|매체)/,
];
/** Where to call, write or give: so does an article that tells of an event, a search or an appeal. */
const CONTACTS = [
  /^[ [【(▷▶※*-]*(?:카카오톡|카톡|라인|전화|메일|이메일|e-?mail|홈페이지|사이트|(?:기사 ?)?문의|유튜브|페이스북) *(?:[\]】):：]|[\d-]{7,}|https?:|\S*@)/i,
  /후원 ?계좌|제보 ?[:：(]/,
];
/** Lines of a plea with the ways to follow it. */
const REACH = 4;
const SHORTEST_NAME = 3;

/** "이 기사가 마음에 드셨다면" */
const OF_ARTICLE = /^[^가-힣]*(?:이|본) ?(?:기사|글)[가를]? /;
/** What somebody in the article says. */
const QUOTED = /^["“‘']/;
/** The heading above the ways to reach the outlet. */
const TIPS = /^[^가-힣]*(?:기사 ?|뉴스 ?)?제보 ?하기/;

const ENGLISH_REQUEST = /^(?:please|subscribe|sign up|follow) /i;
const REQUEST =
  /(?:순간이 뉴스입니다|세요|주십시오|기다립니다|바랍니다|부탁드립니다|드립니다|받습니다|기다리고 있습니다|뉴스로 만들어집니다|뉴스가 됩니다|후원입니다|될 수 있습니다|내고 싶습니다|하기|클릭)[.!)\]]*$/;
const MARK = /^[▶▷►☞■◆●○◎※*▲△<〈【#→☎👉🔔]/u;

/** Who asks has no figures: "앱 다운로드 1위", "구독자 100만 돌파", "뉴스레터 12월 창간" are news. */
const FIGURE = /\d ?(?:[위월만억천백명건회년%]|개국)/;

/**
 * Whether a line asks the reader for something: to subscribe, give, report, add a channel.
 * The words alone prove nothing, a sentence of the article may speak of all of this: a plea has a mark, a link or the
 * form of a request, or is no sentence at all.
 * @param above the lines above it, the nearest first
 */
export function isPleaLine(line: FlowLine, above: FlowLine[], origin: Origin): boolean {
  const { text, letters } = line;
  if (letters > 90 || endsPlain(text) || !(asks(text) || isOutletsContact(text, above, origin))) return false;
  if (isEntry(text, above) && !isOutlets(text, origin) && !REQUEST.test(text)) return false;
  if (hasForm(line)) return true;
  return letters <= 35 && !FIGURE.test(text) && !endsPolite(text);
}

/** Whether a line looks like a plea: a mark, a link, or the form of a request. */
function hasForm({ text, letters, linkLetters }: FlowLine): boolean {
  return [MARK, REQUEST, ENGLISH_REQUEST].some((form) => form.test(text)) || linkLetters * 2 > letters;
}

/** Whether a line asks for something and says for whom: then it is no part of the article, wherever it stands. */
export function isPleaOfOutlet(line: FlowLine, origin: Origin): boolean {
  const { text } = line;
  const isOwn = isOutlets(text, origin) || OF_ARTICLE.test(text) || TIPS.test(text);
  return isOwn && !QUOTED.test(text) && hasForm(line) && isPleaLine(line, [], origin);
}

function asks(text: string): boolean {
  return PLEA.some((pattern) => pattern.test(text));
}

const TRIANGLE = /^[△▲]/;

/** Whether a line is one of a list of what somebody plans: "△유튜브 채널 운영". */
function isEntry(text: string, above: FlowLine[]): boolean {
  if (!TRIANGLE.test(text)) return false;
  for (const line of above) {
    if (line.text[0] !== text[0]) return false;
    if (!asks(line.text)) return true;
  }
  return false;
}

/** "▶주소: 나루길 12": what no way to reach the outlet is called. */
const FACT = /^[▶▷■※*☞] ?([가-힣 ]{2,8}) ?[:：]/;

/** Whether the facts of a place or an event stand above a line, behind its mark. */
function isFactOfOthers(text: string, above: FlowLine[]): boolean {
  return above
    .slice(0, REACH)
    .some(
      (line) =>
        line.text[0] === text[0] &&
        FACT.test(line.text) &&
        !asks(line.text) &&
        !CONTACTS.some((pattern) => pattern.test(line.text)),
    );
}

/** Whose number or address it is: the line says so, or the plea above it; behind a mark an event has only "문의". */
function isOutletsContact(text: string, above: FlowLine[], origin: Origin): boolean {
  if (!CONTACTS.some((pattern) => pattern.test(text))) return false;
  if (isOutlets(text, origin)) return true;
  if (MARK.test(text) && !/(?<!기사 ?)문의/.test(text) && !namesHost(text) && !isFactOfOthers(text, above))
    return true;
  return above
    .slice(0, REACH)
    .some((line) => asks(line.text) && (/제보/.test(line.text) || isOutlets(line.text, origin)));
}

function isOutlets(text: string, { outlet, url }: Origin): boolean {
  if (outlet && outlet.length >= SHORTEST_NAME && text.includes(outlet)) return true;
  const host = readHost(text);
  return /jebo/i.test(text) || (host !== null && isWithinSite(host, url));
}

/** Whether a line names a site. An address for mail proves nothing: outlets have theirs at any mailer. */
function namesHost(text: string): boolean {
  return text.includes('//') && readHost(text) !== null;
}

function readHost(text: string): string | null {
  return /(?:@|\/\/)([\w.-]+)/.exec(text)?.[1] ?? null;
}
