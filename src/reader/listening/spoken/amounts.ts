const CURRENCIES: Record<string, string> = { $: '달러', '€': '유로', '£': '파운드', '¥': '엔', '₩': '원' };
/** $3억, US$1.5조, ₩1조2000억 */
const PRICE = /(?:US)?([$€£¥₩]) ?(\d(?:\.?[\d십백천만억조])*)/g;
const DASHED_RANGE = /(?<![\d.A-Za-z~-])(\d{1,4})-(\d{1,4})(?=[%명개배년일월도시°ckm])/g;
/** The years of a life: 1545-1598. */
const DASHED_YEARS = /(?<![\d-])((?:1\d|20)\d\d)-((?:1\d|20)\d\d)(?![\d-])/g;
/** 1/3, 2/10; 9/11 is rather a date. */
const FRACTION =
  /(?<![\d/.])(1|[2-9](?=\/(?:[2-9]|10)(?!\d)))\/([1-9]\d{0,2})(?=(?:으?로|[이가을를은는만의])(?![가-힣])| ?(?:수준|정도|가량|이[상하]|미만))/g;
/** ½, 6⅔이닝 */
const VULGAR = /(\d?)([¼-¾⅐-⅞])/g;
/** 6 2/3이닝, 2/3이닝 */
const INNINGS = /(?:(?<![\d.])(\d{1,2}) )?(?<![\d/])([12])\/3(?= ?이닝)/g;
/** -12~-3도, -2~5°C */
const COLD_RANGE =
  /(?<![\d가-힣A-Za-z.)\]~-])-(\d[\d.]{0,5})(?: ?[°도]C?)? ?~ ?(-?)(\d[\d.]{0,5})( ?(?:°C?|도))/g;
/** Holds the figure when it is a temperature. */
const MINUS = /(?<![\d가-힣A-Za-z.)\]-])-(?=\d)(?=(\d[\d.]{0,5} ?[°도])?)/g;

/** Puts the currency behind the amount: $3억 → 3억 달러. */
export function readPrices(text: string): string {
  return text
    .replace(PRICE, (_, sign, amount) => `${amount}${/\d$/.test(amount) ? '' : ' '}${CURRENCIES[sign]}`)
    .replace(/(?<=\d)\$(?!\d)|(?<=[\d만억조])弗/g, '달러');
}

/** A dash between a smaller and a larger figure before a unit is a range: 3-5% → 3~5%. */
export function findDashedRanges(text: string): string {
  const join = (whole: string, from: string, to: string) =>
    Number(from) < Number(to) ? `${from}~${to}` : whole;
  return text.replace(DASHED_RANGE, join).replace(DASHED_YEARS, join);
}

/** Reads 1/3로 as 3분의 1로, and the signs of amounts. */
export function readFractionsAndSigns(text: string): string {
  return (
    text
      .replace(VULGAR, (_, whole, sign) => readMixed(whole, sign.normalize('NFKC')))
      .replace(INNINGS, (_, whole = '', part) => readMixed(whole, `${part}⁄3`))
      .replace(FRACTION, '$2분의 $1')
      .replace(COLD_RANGE, (_, from, minus, to, degrees) => {
        const side = minus ? '영하 ' : Number(to) > 0 ? '영상 ' : '';
        return `영하 ${from}${degrees}~${side}${to}${degrees}`;
      })
      .replace(/영하 ?-(?=\d)/g, '영하 ')
      .replace(MINUS, (_, cold) => (cold ? '영하 ' : '마이너스 '))
      .replace(/(?<![A-Z])D-(?=\d)/g, '디 마이너스 ')
      .replace(/(?<=[\da-z]) ?× ?(?=[\d가-힣])/g, ' 곱하기 ')
      .replace(/±(?= ?\d)/g, '플러스마이너스 ')
      .replace(/(?<![\d.])([12])\+1(?![\d.])/g, (_, first) => `${first === '1' ? '원' : '투'} 플러스 원`)
      .replace(/\+(?=\d)/g, ' 플러스 ')
      // 디즈니+, 3+α
      .replace(/(?<=[가-힣A-Za-z\d%])\+(?:α|\(플러스\)|(?![\d+]))/g, (plus) =>
        plus === '+α' ? ' 플러스 알파' : '플러스',
      )
  );
}

/** @param whole its last figure, which tells the particle: 6과 3분의 2, 5와 3분의 1; empty when there is none */
function readMixed(whole: string, fraction: string): string {
  const [above, below] = fraction.split('⁄');
  const joined = whole && `${whole}${/[2459]$/.test(whole) ? '와' : '과'} `;
  return `${joined}${below}분의 ${above}`;
}
