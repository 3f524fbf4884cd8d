/**
 * An e-mail address as pages print it, as the source of a regular expression. Bounded, or each letter of a long word would
 * be tried as the beginning of an address, all the way to the end of the word.
 */
export const EMAIL = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`;
