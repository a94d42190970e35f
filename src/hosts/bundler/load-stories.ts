import { readFile } from 'node:fs/promises'
import { annotate, type Diagnostic, type Story, validate } from 'wirecopy'
import { readStories } from '../cli/read-stories'
import type { ResolvedOptions } from './resolve-options'

/** The stories of a file, each with its findings. */
export interface LoadedStory {
  readonly story: Story
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads, annotates and checks the stories of a file. Throws what the reader of its format throws. */
export async function loadStories(path: string, options: ResolvedOptions): Promise<LoadedStory[]> {
  const bytes = await readFile(path)
  const { parse, languages, annotate: annotating } = options
  const stories = await readStories(bytes, { from: 'auto', parse, ...(languages && { languages }) }, path)
  const checking = options.checkOptions(path)
  return stories.map((read) => {
    const story = annotating ? annotate(read, annotating) : read
    return { story, diagnostics: checking ? validate(story, checking) : [] }
  })
}
