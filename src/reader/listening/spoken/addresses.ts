import { EMAIL } from '../../../article/text/email.ts';
import { sinoNumber, spellDigits } from './number-words.ts';

/** What is said instead ends in a vowel: with 로, not 으로. */
const ADDRESS = new RegExp(String.raw`(?<![\w.+-])${EMAIL}(?:으(?=로))?`, 'g');
const WEB = /(?:https?:\/\/|(?<![A-Za-z])www\.)[^\s가-힣"'“”‘’<>()…]*[\w/](?:으(?=로))?/g;

/** 02-123-4567, (02)123-4567, and 1588-1234 for the whole country, which has its second half doubled: not 1592-1598. */
const PHONE =
  /(?<![\d-])\(?(0\d{1,2}(?:[-.]|\) ?-?)\d{3,4}|1[58](?:(\d)\2)|16(?:00|44|6[168]|70|88))[-.](\d{4})(?![\d-])/g;

/** 10-3번지; bus 9-1번 and seats, whose figures fall: 2-3번 may be a range. In words, as 3칸 alone would be 세 칸. */
const PLOT = /(?<![\d.-])(\d{1,4})-(\d{1,2})(?=번(지)?|칸)/g;

/** 도곡동 123-4 */
const PLOT_OF_QUARTER = /(?<=[가-힣](?:동|\d가) )(\d{2,4})-(\d{1,2})(?![\d-])/g;
/** A code, such as that of a share: 005930. */
const CODE = /(?<![\d.,:A-Za-z-])0\d{3,11}(?![\d,.:A-Za-z-])/g;

const CALL = '(?:신고|구[급조]|소방|상황|대원|전화|연락|요청|상담|문의|따르면|알[리렸])';
/** 112 is the police, 119 the fire brigade; they are plain numbers unless someone calls them. */
const HOTLINE = new RegExp(
  String.raw`(?<![\d.,-])1(?:1\d|20|3\d\d)(?=(?:[에로를]|번[에으]로?)? ?${CALL}|[에로를] [^.]{0,9}${CALL})`,
  'g',
);

/** Says that there is an address instead of spelling it, and reads telephone numbers digit by digit. */
export function readAddresses(text: string): string {
  return (
    text
      .replace(ADDRESS, '이메일 주소')
      .replace(/이메일 ?:? ?(?=이메일 주소)/g, '')
      .replace(WEB, '링크')
      // A bracket around all of the number stays.
      .replace(PHONE, (whole, first, __, last) => {
        const bracket = /^\([^)]*$/.test(whole) ? '(' : '';
        return `${bracket}${spellDigits(first.replace(/\D+/, ' '))} ${spellDigits(last)}`;
      })
      .replace(PLOT, (whole, first, second, plot) => {
        if (plot) return `${first}의 ${second}`;
        return Number(first) < Number(second) ? whole : `${first} 다시 ${sinoNumber(Number(second))}`;
      })
      .replace(PLOT_OF_QUARTER, '$1의 $2')
      .replace(CODE, spellDigits)
      .replace(HOTLINE, spellDigits)
  );
}
