/** Words that address the reader of a mail near the start of a sentence: `You can use the rest now`. Compiled by hand. */
export const readerPronouns =
  'you, sie, vous, ustedes, usted, você, vocês, u, jullie, dere, państwo, pani, вы, ви, siz, εσείς'
