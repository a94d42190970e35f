import { locateDiagnostics } from '../locate-diagnostics'
import type { CheckedCopy } from './report'

/** Diagnostics as JSON: a list of copies, each with its diagnostics and their places by line and column. Controls are escaped. */
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

/** What turns or hides text on a terminal, and half a character: JSON leaves them as they are, or cannot be stored as UTF-8. */
const HIDDEN = /[\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

/** JSON with all that is not seen written as `\u202e`. */
export const asciiControls = (json: string): string =>
  json.replace(HIDDEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
