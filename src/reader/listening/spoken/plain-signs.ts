/** Units set in one square (㎏), raised and lowered figures and full-width signs stand for plain ones. */
const COMPATIBLE = /[²³\u2080-\u2089µℓ℃\u3371-\u33df！-～￠-￦]/g;
/** 10², 10⁻⁹; behind letters it is a unit: m². */
const POWER = /(\d)(⁻?)([²³¹⁰⁴-⁹]{1,3})/g;
const CIRCLED = /[①-⑳]/g;
const GROUPED = /(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d|,\d)/g;

/** Writes signs that have many forms in one way, so that the later steps know only one: ㎞ → km, ％ → %, 1,234 → 1234. */
export function writePlainSigns(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(POWER, (_, digit, minus, power) => `${digit}의 ${minus && '마이너스 '}${readPower(power)}`)
      // 84㎡A is a type of flat.
      .replace(/㎡(?=[A-Z])/g, '㎡ ')
      .replace(COMPATIBLE, (sign) => sign.normalize('NFKC'))
      .replace(/[〜∼˜]/g, '~')
      .replace(/−/g, '-')
      .replace(/(?<=\d) ?~ ?(?=-?\d)/g, '~')
      .replace(/∕/g, '/')
      .replace(/(\d)–(?=\d)/g, '$1~')
      .replace(CIRCLED, (sign) => ` ${sign.normalize('NFKC')}, `)
      .replace(/(?<![가-힣A-Za-z])(?:㈜|\(주\))/g, '주식회사 ')
      .replace(/㈜|\(주\)/g, ' 주식회사')
      .replace(GROUPED, (number) => number.replaceAll(',', ''))
  );
}

function readPower(raised: string): string {
  const power = raised.normalize('NFKC');
  return `${{ 2: '', 3: '세' }[power] ?? power}제곱`;
}
