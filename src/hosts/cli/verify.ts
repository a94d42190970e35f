import { parse, reportAll, verify as verified } from 'wirecopy'
import { articleIn, withFileName } from './diff'
import { failure } from './failure'
import type { InputFormat } from './formats'
import { file } from './inputs'
import { isColourful, printError } from './terminal'

interface VerifyFlags {
  readonly from: InputFormat
  readonly format: 'text' | 'line' | 'json' | 'sarif' | 'github'
}

/** Runs `wirecopy verify`: reports what an article says that its copy does not. The exit code is 1 if there are any findings. */
export async function runVerify(article: string, copy: string, { from, format }: VerifyFlags): Promise<void> {
  try {
    const given = await articleIn(article, from)
    const bytes = await withFileName(copy, () => file(copy).bytes())
    const { diagnostics } = verified(given, bytes)
    const text = reportAll([{ file: copy, text: parse(bytes).text, diagnostics }], {
      format,
      colour: isColourful(process.stdout),
    })
    if (text !== '') process.stdout.write(`${text}\n`)
    if (diagnostics.length > 0) process.exitCode = 1
  } catch (error) {
    printError(failure(error))
    process.exitCode = 1
  }
}
