import { readFileSync } from 'node:fs'
import { parse, reportAll, verify as verified } from 'wirecopy'
import { articleIn } from './diff'
import { failure } from './failure'
import type { Source } from './formats'
import { complain, isColourful } from './terminal'

interface Options {
  readonly from: Source
  readonly format: 'text' | 'line' | 'json' | 'sarif' | 'github'
}

/** `wirecopy verify`: tells what an article says that does not stand in its copy; code 1 when there is any. */
export async function verify(file: string, copy: string, { from, format }: Options): Promise<void> {
  try {
    const article = await articleIn(file, from)
    const bytes = readFileSync(copy)
    const { diagnostics } = verified(article, bytes)
    const text = reportAll([{ file: copy, text: parse(bytes).text, diagnostics }], {
      format,
      colour: isColourful(process.stdout),
    })
    if (text !== '') process.stdout.write(`${text}\n`)
    if (diagnostics.length > 0) process.exitCode = 1
  } catch (error) {
    complain(failure(error))
    process.exitCode = 1
  }
}
