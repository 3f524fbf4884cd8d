/**
 * The sound of a hanja at the beginning of a word, which South Korean spelling softens (두음 법칙, 한글 맞춤법
 * articles 10 to 12): 녀 becomes 여, 년 연, 론 논.
 * @param reading one or more Hangul syllables, of which the first counts
 */
export function soundAtStart(reading: string): string {
  return reading
    .normalize('NFD') // in jamo, so that the initial stands alone
    .replace(BEFORE_PALATAL, '\u110b') // ㅇ
    .replace(BEFORE_OTHER, '\u1102') // ㄴ
    .normalize('NFC');
}

/** ㄴ or ㄹ before ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const BEFORE_PALATAL = /^[\u1102\u1105](?=[\u1163\u1167\u1168\u116d\u1172\u1175])/;
/** ㄹ before ㅏ ㅐ ㅗ ㅚ ㅜ ㅡ; 러 is no hanja's sound and stays. */
const BEFORE_OTHER = /^\u1105(?=[\u1161\u1162\u1169\u116c\u116e\u1173])/;
