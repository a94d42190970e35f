import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import type { FormatRow } from '../format-row'
import { withoutUndefined } from '../json/loose'
import { fromMarkdown, markdown, markdownFormat, markdownOptions, readMarkdown, toMarkdown } from './index'

/** Markdown with its writer, readers and option tables. */
export const markdownRow: FormatRow = {
  format: markdown,
  formatFor: (options) =>
    rethrowAsMisuse('formatFor', () => {
      const { preset, frontMatter, dateline } = options
      return markdownFormat(withoutUndefined({ preset, frontMatter, dateline }))
    }),
  writes: markdownOptions,
  to: toMarkdown,
  from: fromMarkdown,
  read: readMarkdown,
}
