import { WirecopyError } from '../../diagnostics/error'
import type { Report } from '../../formats/create-reporter'
import { type MailContent, type MailPart, type MailText, partText } from '../../formats/email'
import { openTree, visibleText } from '../../formats/html'

/** The text of a mail that is read as its story. */
export interface ChosenText {
  readonly kind: 'plain' | 'html'
  readonly text: string
}

/** The minimum size of plain text that is the whole story of a mail, as a share of the letters of the HTML beside it. */
const WHOLE = 0.5

/**
 * Chooses the text of a mail: plain text if it is the whole story, otherwise HTML.
 * Undefined if the mail has no text. Several texts in a row, as mail programs write around pictures, are joined.
 */
export function chooseText(
  { texts }: MailContent,
  depth: number | undefined,
  isDecoded: boolean,
  report: Report,
): ChosenText | undefined {
  const read = (parts: readonly MailPart[]): string[] =>
    parts.flatMap((part) => partText(part, isDecoded, report) ?? []).filter((text) => text.trim())
  const forms = texts.map(({ plain, html }: MailText) => ({ plain: read(plain), html: read(html) }))
  const plain = forms.flatMap((form) => form.plain).join('\n\n')
  const pages = forms.flatMap((form) => (form.html.length ? form.html : form.plain.map(asParagraphs)))
  const hasPage = forms.some(({ html }) => html.length)
  if (!hasPage) return plain.trim() ? { kind: 'plain', text: plain } : undefined
  const html = pages.join('\n')
  const shown = plain.trim() ? lettersShown(html, depth) : undefined
  if (plain.trim() && (shown === undefined || letterCount(plain) >= shown * WHOLE)) {
    report('other-content', 'Plain text was read; the HTML of the mail was not.')
    return { kind: 'plain', text: plain }
  }
  if (plain.trim()) report('other-content', 'HTML was read; the plain text of the mail is shorter.')
  return { kind: 'html', text: html }
}

const letterCount = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Returns the number of letters that a page shows; undefined if it is nested too deeply. */
function lettersShown(html: string, depth: number | undefined): number | undefined {
  try {
    return letterCount(visibleText(html, openTree(html, depth), () => undefined).text)
  } catch (error) {
    if (error instanceof WirecopyError) return undefined
    throw error
  }
}

/** Returns plain text as HTML paragraphs. Used for plain text between two HTML texts of one mail. */
const asParagraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((one) => `<p>${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')
