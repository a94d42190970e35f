/** Words that address the reader of a mail as its first word, in twenty languages: `You can use the rest now`. Compiled by hand. */
export const readerPronouns = `
  you, sie, ihr, vous, ustedes, usted, vosotros, lei, voi, você, vocês, u, jullie, ni, dere, te, państwo, pan, pani, вы, ви, siz, εσείς, anda, คุณ, 您, 贵方`
