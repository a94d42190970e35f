import { realpathSync, statSync } from 'node:fs'
import { applyFixes, isPublicationBlocked } from 'wirecopy'
import type { Checked, Checker } from './check-story'
import type { Input } from './input/inputs'
import { printNote } from './output/terminal'
import { writeWhole } from './output/write-whole'

const TURNS = 10
const MARK = '\uFEFF'

/** The text of a file before and after its fixes, and the findings that are left. */
export interface FixedText {
  readonly before: string
  readonly after: string
  /** The stories of the fixed text, with what is left to report. */
  readonly found: readonly Checked[]
}

/**
 * Returns the text of a file with its fixes applied. Undefined, with a note for the user, for a file with several stories, for one that is
 * not UTF-8, and for a mail, whose story is only a part of it.
 */
export async function fixText(bytes: Uint8Array, name: string, check: Checker): Promise<FixedText | undefined> {
  let text = decodeUtf8(bytes)
  let found = await check(bytes)
  const before = text
  if (
    text === undefined ||
    before === undefined ||
    found.length !== 1 ||
    (found[0]?.story.charset?.found ?? 'utf-8') !== 'utf-8' ||
    !isOfText(found, text)
  ) {
    if (found.some(({ diagnostics }) => diagnostics.some(({ fix }) => fix)))
      printNote(`${name}: Not fixed: ${reasonOf(found, text)}.`)
    return undefined
  }
  const bom = text.startsWith(MARK) ? MARK : ''
  const seen = new Set([text])
  for (let turn = 0; turn < TURNS; turn++) {
    const [one] = found
    if (!one || found.length !== 1) break
    const next = bom + applyFixes(one.story.text, one.diagnostics).text
    if (seen.has(next)) break
    seen.add(next)
    const checked = await check(Buffer.from(next))
    if (unblocksStory(found, checked) || !isOfText(checked, next)) break
    text = next
    found = checked
  }
  return { before, after: text, found }
}

/**
 * Fixes the file of an input that has these bytes, whole or not at all. Returns its new bytes. The fixed text of standard input goes to
 * standard output.
 */
export async function fixInput(
  input: Input,
  bytes: Uint8Array,
  check: Checker,
): Promise<{ bytes: Uint8Array; isChanged: boolean }> {
  const fixed = await fixText(bytes, input.name, check)
  writeFixed(input, bytes, fixed)
  return fixed
    ? { bytes: Buffer.from(fixed.after), isChanged: fixed.before !== fixed.after }
    : { bytes, isChanged: false }
}

/** Writes the fixed text of an input: to its file if it changed, or to standard output. */
export function writeFixed({ path }: Input, bytes: Uint8Array, fixed: FixedText | undefined): void {
  if (path === undefined) process.stdout.write(fixed ? fixed.after.replace(/^\uFEFF/, '') : bytes)
  else if (fixed && fixed.after !== fixed.before) {
    const real = typeof path === 'string' ? realpathSync(path) : realpathSync.native(path, { encoding: 'buffer' })
    writeWhole(real, fixed.after, statSync(real).mode)
  }
}

/** Whether the stories have the whole file as their text. That of a mail is what its parts hold: without headers and attachments. */
const isOfText = (found: readonly Checked[], text: string): boolean =>
  found.every(({ story }) => story.text === text.slice(text.startsWith(MARK) ? MARK.length : 0))

/** Returns why a file is not fixed, as part of a sentence. */
function reasonOf(found: readonly Checked[], text: string | undefined): string {
  if (found.length > 1) return 'the file has several stories'
  if (text === undefined || (found[0]?.story.charset?.found ?? 'utf-8') !== 'utf-8') return 'the file is not UTF-8'
  return 'the story is only a part of the file, as in a mail'
}

/** Whether fixes removed a restriction: the original must not be published, but the fixed copy may. */
const unblocksStory = (before: readonly Checked[], after: readonly Checked[]): boolean =>
  before.some(({ story }) => isPublicationBlocked(story.article)) &&
  !after.every(({ story }) => isPublicationBlocked(story.article))

/** Decodes UTF-8 bytes, byte order mark included; returns undefined for other encodings. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
