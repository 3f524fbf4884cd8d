const NATIVE_ONES = ' 한 두 세 네 다섯 여섯 일곱 여덟 아홉'.split(' ');
const NATIVE_TENS = ' 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔'.split(' ');
const ENGLISH = '제로 원 투 쓰리 포 파이브 식스 세븐 에잇 나인'.split(' ');
const DIGITS = '공일이삼사오육칠팔구';

/** @param number 1 to 99, as it stands before a counter: 한, 스무, 스물한 */
export function nativeNumber(number: number): string {
  if (number === 20) return '스무';
  return `${NATIVE_TENS[Math.floor(number / 10)]}${NATIVE_ONES[number % 10]}`;
}

/** @param number 1 to 99: 삼, 십이, 이십 */
export function sinoNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '십' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`;
}

/** Digit by digit, as in telephone numbers: 119 → 일일구. */
export function spellDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

/** As in names of things: K9 → 케이나인. From 10 on in Sino-Korean: G20 → 지이십. @param digits up to two */
export function englishNumber(digits: string): string {
  return ENGLISH[Number(digits)] ?? sinoNumber(Number(digits));
}
