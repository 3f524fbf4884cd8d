import { countLetters } from '../text/letters.ts';
import { endsPlain, endsPolite } from '../text/prose.ts';

/** What the page offers its reader, just as politely as a broadcaster tells. */
const SERVICE =
  /구독|공유|복사|듣기|들려|들으|음성|재생|읽어|퀴즈|투표|설문|후원|저작|금지|로그인|댓글|제보|기사|뉴스|태그|클릭|눌러|추천|세요|해 ?주|기다[리립]/;

/** Whether a text speaks politely, as broadcasters do, and of nothing that the page offers. */
export function isPoliteStory(text: string): boolean {
  return endsPolite(text) && !SERVICE.test(text);
}

/**
 * Reads how an article is told: "…고 말했다.", as newspapers do, or "…고 말했습니다.", as broadcasters do.
 * @param readLines gives all lines of the article; asked at most once
 * @returns whether a line tells as the article does; in a plain article nothing that speaks to the reader does
 */
export function readArticleVoice(readLines: () => string[]): (text: string) => boolean {
  let isPolite: boolean | null = null;
  return (text) => {
    if (endsPlain(text)) return true;
    if (!isPoliteStory(text)) return false;
    isPolite ??= isMostlyPolite(readLines());
    return isPolite;
  };
}

/** Weighed by letters: paragraphs are longer than what the page says between them. */
function isMostlyPolite(lines: string[]): boolean {
  const weigh = (is: (text: string) => boolean) =>
    lines.reduce((letters, line) => letters + (is(line) ? countLetters(line) : 0), 0);
  return weigh(endsPolite) > weigh(endsPlain);
}
