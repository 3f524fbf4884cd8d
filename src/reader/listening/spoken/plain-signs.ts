/** Units set in one square (㎏), raised figures and full-width signs stand for plain ones. */
const COMPATIBLE = /[²³µℓ℃\u3371-\u33df！-～]/g;
const CIRCLED = /[①-⑳]/g;
const GROUPED = /(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d|,\d)/g;

/** Writes signs that have many forms in one way, so that the later steps know only one: ㎞ → km, ％ → %, 1,234 → 1234. */
export function writePlainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(COMPATIBLE, (sign) => sign.normalize('NFKC'))
    .replace(/[〜∼˜]/g, '~')
    .replace(/−/g, '-')
    .replace(/∕/g, '/')
    .replace(/(\d)–(?=\d)/g, '$1~')
    .replace(CIRCLED, (sign) => ` ${sign.normalize('NFKC')}, `)
    .replace(/(?<![가-힣A-Za-z])(?:㈜|\(주\))/g, '주식회사 ')
    .replace(/㈜|\(주\)/g, ' 주식회사')
    .replace(GROUPED, (number) => number.replaceAll(',', ''));
}
