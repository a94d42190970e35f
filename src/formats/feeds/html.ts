import type { Report } from '../create-reporter'
import { htmlTree } from '../markup/html-tree'
import { plainBlocks } from '../markup/plain-text'
import { EMPTY, type HtmlBody, readHtmlBody } from '../markup/read-html-body'
import { readMarkedText } from '../markup/read-marked-text'
import { toText as asText, toLine } from '../parse-values'

/** A tag, or a reference: feeds write both where plain text is meant. */
const MARKUP = /<\/?[a-z][^>]*>|&(?:#\w+|\w+);/i

/** A text that may be HTML, as its words. */
export const wordsOf = (value: string | undefined, depth: number): string | undefined =>
  value !== undefined && MARKUP.test(value) ? readMarkedText([htmlTree(value, depth)])?.text : asText(value)

/** The same as a line. */
export const lineIn = (value: string | undefined, depth: number): string | undefined => toLine(wordsOf(value, depth))

/** A body that may be HTML or plain text. */
export const bodyIn = (value: string | undefined, tell: Report, depth: number): HtmlBody =>
  value !== undefined && MARKUP.test(value)
    ? readHtmlBody(value, tell, depth)
    : { ...EMPTY, blocks: plainBlocks(value) }
