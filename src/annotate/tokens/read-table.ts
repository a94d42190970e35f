import type { Tokens } from './tokens'

/**
 * Writes what a table by word number has for the word of each token of a page into `found`, `pad` places after the number of the token.
 * A loop of reads alone: none waits for the one before, though most are of memory that is not cached. `npm run bench` shows it as statements.
 */
export function readTable(table: Int32Array, tokens: Tokens, found: Int32Array, pad: number): void {
  const { word } = tokens.arrays()
  const { count } = tokens
  for (let token = 0; token < count; token++) found[token + pad] = table[word[token] ?? 0] ?? 0
}
