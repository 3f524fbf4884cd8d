/** Numbers whole ("1,250", "3천8"), Latin words, rows of Hangul, and each other sign for itself. */
const PIECE = /\d[\d.,]*(?:[십백천만억조]+\d[\d.,]*)*(?<=\d)|[A-Za-z]+|[가-힣]+|[^\dA-Za-z가-힣]/gu;

/** What is put behind nouns; the longest of those that end a word comes first. */
const PARTICLE =
  /^(.+?)((?:씨)?(?:에게서는|에게서|에게는|에서는|에서도|으로는|으로도|이라고|이라며|까지는|부터는|에서|에게|으로|이라|라고|라며|까지|부터|보다|처럼|마다|이나|에는|에도|로는|과는|와는|에|은|는|이|가|을|를|의|로|와|과|도|만))$/;

/**
 * Splits a word into what a reader would see changed as one: numbers, stems, particles, marks. By spelling alone: "고가"
 * is split too.
 * @returns pieces that together are the word
 */
export function splitMorphemes(word: string): string[] {
  return (word.match(PIECE) ?? []).flatMap((piece) => PARTICLE.exec(piece)?.slice(1) ?? [piece]);
}
