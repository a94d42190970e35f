import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { FormatWriter } from '../format-row'
import { withoutUndefined } from '../json/loose'
import { markdown } from './markdown'
import { markdownFormat } from './markdown-format'
import { markdownOptions, toMarkdown } from './to-markdown'

/** Markdown with its writer and the options of the writer. */
export const markdownWriter: FormatWriter = {
  format: markdown,
  formatFor: (options) =>
    rethrowAsMisuse('formatFor', () => {
      const { preset, frontMatter, dateline } = options
      return markdownFormat(withoutUndefined({ preset, frontMatter, dateline }))
    }),
  writes: markdownOptions,
  to: toMarkdown,
}
