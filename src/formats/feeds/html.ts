import { EMPTY, type HtmlBody, openHtml, readHtmlBody } from '../body/read/read-html-body'
import { readMarkedText } from '../body/read/read-marked-text'
import { plainBlocks } from '../body/write/plain-text'
import type { Report } from '../create-reporter'
import { toText as asText, toLine } from '../parse-values'

/** A tag or a character reference. Feeds write both where plain text is expected. */
const MARKUP = /<\/?[a-z][^>]*>|&(?:#\w+|\w+);/i

/** Returns the text of a value that may be HTML; undefined if it is empty. */
export const wordsOf = (value: string | undefined, depth: number): string | undefined =>
  value !== undefined && MARKUP.test(value) ? readMarkedText([openHtml(value, depth)])?.text : asText(value)

/** Returns the text of a value that may be HTML as one line. Undefined if it is empty. */
export const lineIn = (value: string | undefined, depth: number): string | undefined => toLine(wordsOf(value, depth))

/** Reads a body that may be HTML or plain text; empty if not found. */
export const bodyIn = (value: string | undefined, report: Report, depth: number): HtmlBody =>
  value !== undefined && MARKUP.test(value)
    ? readHtmlBody(value, report, depth)
    : { ...EMPTY, blocks: plainBlocks(value) }
