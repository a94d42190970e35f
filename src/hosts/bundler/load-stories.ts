import { annotate, type Diagnostic, type Story, validate } from 'wirecopy'
import type { Content } from '../cli/input/documents'
import { readStories } from '../cli/read-stories'
import type { ResolvedOptions } from './resolve-options'

/** A story of a file with its findings. */
export interface LoadedStory {
  readonly story: Story
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads, annotates and checks the stories in the content of a file. Throws what the reader of its format throws. */
export async function loadStories(content: Content, path: string, options: ResolvedOptions): Promise<LoadedStory[]> {
  const { parse, languages, annotate: annotating } = options
  const stories = await readStories(content, { from: 'auto', parse, ...(languages && { languages }) }, path)
  const checking = options.checkOptions(path)
  return stories.map((read) => {
    const story = annotating ? annotate(read, annotating) : read
    return { story, diagnostics: checking ? validate(story, checking) : [] }
  })
}
