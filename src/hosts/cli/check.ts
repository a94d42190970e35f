import { type Diagnostic, report, type Story, validate } from 'wirecopy'
import { failure } from './failure'
import { readStories, type Source } from './formats'
import { inputsOf } from './inputs'
import { complain, isColourful, oneLine } from './terminal'

interface Options {
  readonly from: Source
  readonly format: 'text' | 'json'
}

/** What was found in one file: the stories’ diagnostics, or why it could not be read. */
interface Finding {
  readonly file: string
  /** The number of the story in the file, from 1, where there are several. */
  readonly story?: number
  readonly diagnostics?: readonly Diagnostic[]
  readonly error?: { readonly code: string; readonly message: string }
}

/** `wirecopy check`: tells what is wrong with each story; an error among it, or a file that fails, makes exit code 1. */
export async function check(args: readonly string[], options: Options): Promise<void> {
  const findings: Finding[] = []
  for (const input of await inputsOf(args)) {
    try {
      const stories = await readStories(await input.bytes(), options.from)
      for (const [index, story] of stories.entries()) {
        const diagnostics = validate(story)
        findings.push({ file: input.name, ...(stories.length > 1 && { story: index + 1 }), diagnostics })
        if (diagnostics.some((diagnostic) => diagnostic.severity === 'error')) process.exitCode = 1
        if (options.format === 'text') {
          process.stdout.write(`${told(input.name, story, diagnostics)}\n\n`)
        }
      }
    } catch (error) {
      process.exitCode = 1
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
      findings.push({ file: input.name, error: { code, message: failure(error) } })
      complain(`${input.name}: ${failure(error)}`)
    }
  }
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`)
}

function told(file: string, story: Story, diagnostics: readonly Diagnostic[]): string {
  if (!diagnostics.length) return `${oneLine(file)}: fine`
  return report(story.text, diagnostics, { file, colour: isColourful(process.stdout) })
}
