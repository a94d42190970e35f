import { type Diagnostic, type Story, validate, WirecopyError } from 'wirecopy'
import type { RuleFailures } from './config/rule-failures'
import type { Settings } from './config/settings'
import type { Content, InputDocument } from './input/documents'
import { readingOf, readStories } from './read-stories'

/** A story with its findings. */
export interface Checked {
  readonly story: Story
  readonly diagnostics: readonly Diagnostic[]
}

/** Function that reads and checks the stories in the content of a file. */
export type Checker = (content: Content) => Promise<readonly Checked[]>

/** An option or config that `validate` refuses while it runs. It ends the command. */
export class Misuse extends Error {}

/**
 * Returns a function that reads and checks the stories of one file, with the facts of `document` if it is a record. Own rules that throw are
 * reported.
 */
export function checkerOf(settings: Settings, failures: RuleFailures, file: string, document?: InputDocument): Checker {
  const reading = document ? readingOf(settings.reading, document) : settings.reading
  return async (content) => {
    const stories = await readStories(content, reading, file)
    return stories.map((story) => {
      const diagnostics = validateOrMisuse(story, settings, file)
      return { story, diagnostics: failures.report(file, diagnostics) }
    })
  }
}

function validateOrMisuse(story: Story, settings: Settings, file: string): readonly Diagnostic[] {
  try {
    return validate(story, settings.validateOptions(file))
  } catch (error) {
    if (error instanceof WirecopyError && error.code === 'invalid-argument') throw new Misuse(error.message)
    throw error
  }
}
