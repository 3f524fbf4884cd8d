import { endsPlain } from './prose.ts';

/**
 * Where a notice begins. "무단" alone is no marker: cars are parked 무단, and sentences speak of 무단 전재.
 */
const MARKER =
  /[^ .(]{2,12} ?\((?:https?:\/\/|www\.)[^) ]{1,80}\) ?(?=무단 ?전재|저작권)|[<[(〈【]? ?(?:Copyright (?:\d{4}|by )[^\n]{0,60}reserved|Copy ?rights? ?[ⓒ©Ⓒ(]|저작권자? ?[ⓒ©Ⓒ(]|[ⓒ©Ⓒ] ?[^\n]{0,80}?(?:무단 ?전재|금지|All rights)|GoodNews paper ?[ⓒ©]|저작권자 [^.\n]{2,30}?무단 ?(?:전재|복제)|무단 ?(?:전재|복제)[ 및·,ㆍ/와과-]{0,4}(?:수집|재?배포|복사|복제|캡처|DB)[^.]{0,30}금지)|[<[(〈【][^<[(〈【]{0,60}무단 ?전재[^.]{0,40}금지/i;
const NOTICE = /금지|reserved|저작권자|Copyright/i;
/** "…금지라는 문구가 붙습니다." */
const QUOTED = /금지["'”’)\]>]* ?(?:이?라[는고며]|이?란 |[을를와과] )/;
/** "…금지해 달라고 요구했습니다.": what somebody asks for or has done; a notice forbids, "금지합니다". */
const TOLD = /금지(?:해 ?(?:달라|주|야)|하(?:라고|자고?|기로|도록|겠다|려)|했)/;
/** Letters of a notice, which ends its line; what is longer than this is text that only speaks of one. */
const LONGEST = 220;

/** Where the notice that ends a line begins, or -1. A sentence may quote one, and goes on behind it. */
export function findNotice(line: string): number {
  const at = line.search(MARKER);
  if (at < 0 || line.length - at > LONGEST || endsPlain(line.trim())) return -1;
  const notice = line.slice(at);
  return NOTICE.test(notice) && !QUOTED.test(notice) && !TOLD.test(notice) ? at : -1;
}
