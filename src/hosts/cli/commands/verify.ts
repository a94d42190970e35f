import type { Command } from 'commander'
import { parse, type ReportFormat, reportAll, verify as verified } from 'wirecopy'
import type { ReadingFlags } from '../config/settings'
import { failure } from '../failure'
import { bytePathsOf } from '../input/byte-path'
import { file } from '../input/inputs'
import { openSink } from '../output/open-sink'
import { printError } from '../output/terminal'
import { settingsOrUsageError } from '../run'
import { articleIn, withFileName } from './diff'

interface VerifyFlags extends ReadingFlags {
  readonly format: ReportFormat
  readonly outputFile?: string
}

/** Runs `wirecopy verify`: reports what an article says that its copy does not. The exit code is 1 if there are any findings. */
export async function runVerify(article: string, copy: string, flags: VerifyFlags, command: Command): Promise<void> {
  const { reading } = await settingsOrUsageError(flags, command)
  try {
    const given = await articleIn(article, reading)
    const bytes = await withFileName(copy, () => file(bytePathsOf(copy)[0] ?? copy).bytes())
    const { diagnostics } = verified(given, bytes, reading.parse)
    const sink = openSink(flags.outputFile)
    const { text } = parse(bytes, reading.parse)
    const { isColourful: colour, columns } = sink
    const options = { format: flags.format, colour, ...(columns !== undefined && { columns }) }
    const report = reportAll([{ file: copy, text, diagnostics }], options)
    if (report !== '') sink.write(`${report}\n`)
    sink.close()
    if (diagnostics.length > 0) process.exitCode = 1
  } catch (error) {
    printError(failure(error))
    process.exitCode = 1
  }
}
