type Underlined<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underlined<Tail>}`
  : Text;

/** A word of ours as it stands in the key of a message: "cut-short" is "cut_short". */
export const messagePart = <Text extends string>(word: Text): Underlined<Text> =>
  // What the type says is what this does.
  word.replaceAll('-', '_') as Underlined<Text>;
