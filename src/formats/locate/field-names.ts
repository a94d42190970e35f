/*
 * Names of the elements and properties that have a field, where a document may have the same words twice: `hl1` and `title` for a headline.
 */
const NAMES: Readonly<Record<string, string>> = {
  headline: 'headline headlines headline_main hl1 HeadLine',
  subheadline: 'headline headlines headline_subhead hl2 SubHeadLine',
  summaries: 'description descriptions abstract summary',
  byline: 'by byline bylines ByLine',
  dateline: 'dateline DateLine',
}

/**
 * Returns the names of the elements or properties that have a field, by its path.
 * `headline` has `hl1` and `HeadLine`. Undefined for the body, and for fields whose place does not matter.
 */
export const fieldNames = (path: string): readonly string[] | undefined =>
  NAMES[path.split('.', 1)[0] ?? '']?.split(' ')
