import type { SemanticTokens } from 'vscode-languageserver'

/** Returns the words of each semantic token with the name of its type. */
export function tokensOf({ data }: SemanticTokens, text: string, types: readonly string[]): [string, string][] {
  const lines = text.split(/\r\n|\r|\n/)
  let line = 0
  let start = 0
  const found: [string, string][] = []
  for (let i = 0; i < data.length; i += 5) {
    const [lines_ = 0, chars = 0, length = 0, type = 0] = data.slice(i, i + 5)
    line += lines_
    start = lines_ > 0 ? chars : start + chars
    found.push([types[type] ?? '', lines[line]?.slice(start, start + length) ?? ''])
  }
  return found
}
