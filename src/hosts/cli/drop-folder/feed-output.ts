import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from 'wirecopy'
import type { LedgerOutput } from 'wirecopy/ledger'
import type { LoadedFormat } from '../formats'
import { fillItem, type Given } from '../item'
import { safeStem } from '../output/output-names'
import { writeWhole } from '../output/write-whole'

/** Folder of the stories of a feed: one file for each story and format, named after its guid. */
export class FeedOutput {
  constructor(
    readonly folder: string,
    readonly formats: readonly LoadedFormat[],
    readonly given: Given,
  ) {}

  /** Writes a story, in each format, over its version before. An unchanged file stays as it is. */
  write(output: LedgerOutput, article: Article): void {
    const item = {
      ...article.item,
      guid: output.guid,
      ...(output.action === 'write' && output.version !== undefined && { version: output.version }),
    }
    const stem = stemOf(output.guid)
    const filled = fillItem(
      { ...article, item },
      this.formats.map(({ format }) => format),
      this.given,
      stem,
    )
    // all are made before the first is written
    const texts = this.formats.map(
      ({ format, write }) => [`${stem}.${format.extension}`, write(filled.article)] as const,
    )
    for (const [name, text] of texts) {
      const path = join(this.folder, name)
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text)
    }
  }

  /** Deletes the files of a story. Returns whether there were some. */
  remove(guid: string): boolean {
    const paths = this.formats.map(({ format }) => join(this.folder, `${stemOf(guid)}.${format.extension}`))
    const written = paths.filter((path) => existsSync(path))
    for (const path of written) rmSync(path, { force: true })
    return written.length > 0
  }
}

/** Returns the file name of a story: the end of its guid to read, and a hash of all of it. */
const stemOf = (guid: string): string =>
  `${safeStem(`${guid.split(/[:/]/).at(-1)}.x`).slice(0, 60)}-${createHash('sha256').update(guid).digest('hex').slice(0, 16)}`
