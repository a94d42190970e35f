import type { StatementContext } from '../statement-context'

/** Whether a noun phrase is in a case that no subject has: `Ihm`, `Dem Händler`. */
export const isOblique = ({ words, tokens }: StatementContext, from: number): boolean =>
  words.oblique.length > 0 && words.oblique.includes(tokens.word(from))
