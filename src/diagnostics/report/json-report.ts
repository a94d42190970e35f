import { locateDiagnostics } from '../locate-diagnostics'
import type { CheckedCopy } from './checked-copy'

/**
 * Returns diagnostics as JSON: a list of copies, each with its diagnostics and their lines and columns.
 * Invisible characters are escaped.
 */
export function jsonReport(copies: readonly CheckedCopy[]): string {
  const list = copies.map(({ file, story, text, diagnostics }) => ({
    ...(file === undefined ? {} : { file }),
    ...(story === undefined ? {} : { story }),
    diagnostics: locateDiagnostics(text, diagnostics).map(({ diagnostic, start, end }) => ({
      ...diagnostic,
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
    })),
  }))
  return asciiControls(JSON.stringify(list, null, 2))
}

/** Characters that reorder or hide text on a terminal and that JSON does not escape. */
const HIDDEN = /[\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** Returns JSON with its invisible characters as escapes: `\u202e` for a direction mark. */
export const asciiControls = (json: string): string =>
  json.replace(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
