import { readdirSync, readFileSync } from 'node:fs'

/** A case of `fixtures/statements`. */
export interface StatementCase {
  readonly language: string
  /** Purpose of the case. */
  readonly title: string
  readonly text: string
  /** The expected statements, one a row: kind and force, cue, speaker, content. */
  readonly rows: readonly string[]
  /** Whether the rows name the speakers. */
  readonly named: boolean
}

const folder = new URL('../../fixtures/statements/', import.meta.url)

/** Returns all cases of `fixtures/statements`; see the README there. */
export function statementCases(): readonly StatementCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const [language = ''] = file.split('.') // `en.speakers.txt` is English too
      return readFileSync(new URL(file, folder), 'utf8')
        .split(/\n\n+/)
        .filter((block) => block.trim())
        .map((block) => readCase(language, block))
    })
}

function readCase(language: string, block: string): StatementCase {
  const lines = block.split('\n').filter(Boolean)
  const titles = lines.filter((line) => line.startsWith('# '))
  const rows = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim())
  const paragraphs = lines.filter((line) => !line.startsWith('# ') && !line.startsWith('  '))
  if (rows.length === 0 || paragraphs.length === 0)
    throw new Error(`${language}: a case without text or rows: ${block}`)
  return {
    language,
    title: titles.map((line) => line.slice(2)).join(' '),
    text: paragraphs.join('\n\n'),
    rows: rows.filter((row) => row !== 'nothing'),
    named: rows.some((row) => row.includes(' = ') || row.includes(' through ')),
  }
}
