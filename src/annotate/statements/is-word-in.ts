import type { StatementContext } from './statement-context'

/** Whether the word at a token is in a list of word numbers. */
export const isWordIn = ({ tokens }: StatementContext, token: number, list: readonly number[]): boolean =>
  list.length > 0 && list.includes(tokens.word(token))
