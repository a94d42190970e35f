import { realpathSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { applyFixes, type Diagnostic, isPublicationBlocked, type Story } from 'wirecopy'
import type { Input } from './inputs'
import { writeWhole } from './outputs'
import { printNote } from './terminal'

/** Function that reads and checks the stories in the bytes of a file. */
export type Fixer = (bytes: Uint8Array) => Promise<readonly { story: Story; diagnostics: readonly Diagnostic[] }[]>

const TURNS = 10
const MARK = '\uFEFF'

/**
 * Fixes the file of an input, whole or not at all. Returns its new bytes. A file with several stories, or not in UTF-8, is left unchanged
 * and reported. The fixed text of standard input goes to standard output.
 */
export async function fixInput(input: Input, check: Fixer): Promise<Uint8Array> {
  const bytes = await input.bytes()
  const stdin = input.name === 'stdin'
  let text = decodeUtf8(bytes)
  let found = await check(bytes)
  const before = text
  if (
    text === undefined ||
    before === undefined ||
    found.length !== 1 ||
    (found[0]?.story.charset?.found ?? 'utf-8') !== 'utf-8'
  ) {
    if (found.some(({ diagnostics }) => diagnostics.some(({ fix }) => fix)))
      printNote(`${input.name}: Not fixed: the file has several stories or is not UTF-8.`)
    return bytes
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
    if (unblocksStory(found, checked)) break
    text = next
    found = checked
  }
  if (stdin) process.stdout.write(text.slice(bom.length))
  else if (text !== before) {
    const file = realpathSync(input.name)
    writeWhole(dirname(file), basename(file), text, statSync(file).mode)
  }
  return Buffer.from(text)
}

/** Whether fixes removed a restriction: the original must not be published, but the fixed copy may. */
const unblocksStory = (before: Awaited<ReturnType<Fixer>>, after: Awaited<ReturnType<Fixer>>): boolean =>
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
