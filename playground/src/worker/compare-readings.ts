import { type Article, type Difference, diff, parse } from 'wirecopy'
import type { ReadingOptions } from './messages'

/** Returns the differences between another reading, or an article kept from before, and the present reading. */
export function compareReadings(
  text: string,
  options: ReadingOptions,
  other: ReadingOptions | { readonly article: Article },
): readonly Difference[] {
  const before = 'article' in other ? other.article : parse(text, { ...options, ...other }).article
  return diff(withoutAnnotations(before), withoutAnnotations(parse(text, options).article))
}

const withoutAnnotations = ({ annotations, ...article }: Article): Article => article
