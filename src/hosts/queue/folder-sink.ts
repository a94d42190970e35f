import { join } from 'node:path'
import type { FormatName } from 'wirecopy/convert'
import type { LedgerOutput } from 'wirecopy/ledger'
import { openLedger, type SqliteLedger } from 'wirecopy/sqlite'
import { requireObject, requireString } from '../check-arguments'
import { FeedOutput } from '../cli/drop-folder/feed-output'
import { loadTarget } from '../cli/formats'
import { makeFolder } from '../node/files/make-folder'
import type { QueuedStory, SinkResult, StorySink } from './story-sink'

/** Options of {@link folderSink}. */
export interface FolderSinkOptions {
  readonly folder: string
  readonly to: readonly FormatName[]
  readonly provider?: string
}

/**
 * Opens a folder as sink: one file for each story and format. Its ledger, `.wirecopy/ledger.db`, orders the versions.
 * Workers of one machine share it; the folder must not be on a network drive.
 *
 * @example
 * const sink = await folderSink({ folder: 'out', to: ['newsml'], provider: 'AP' })
 * await sink.close()
 */
export async function folderSink(options: FolderSinkOptions): Promise<StorySink> {
  requireObject('folderSink', options)
  const { folder, to, provider } = options
  requireString('Option “folder” of folderSink', folder)
  makeFolder(join(folder, '.wirecopy'))
  const ledger = await openLedger(join(folder, '.wirecopy', 'ledger.db'))
  const given = provider === undefined ? {} : { provider }
  const output = async (): Promise<FeedOutput> => {
    const now = new Date().toISOString()
    const formats = await Promise.all(to.map((name) => loadTarget(name, { now })))
    return new FeedOutput(folder, formats, { ...given, versionCreated: now })
  }
  let released = '1970-01-01T00:00:00Z'
  return {
    async take(stories) {
      const [to, now] = [await output(), new Date().toISOString()]
      // in one step: a kill that another worker takes in between would be written over
      ledger.transaction(() => {
        for (const one of ledger.released(released, now)) apply(one, ledger, to)
      })
      released = now
      return takeAll(stories, ledger, to, given)
    },
    async purge(guid) {
      const isRemoved = (await output()).remove(guid)
      return ledger.purge(guid) || isRemoved
    },
    close: async () => ledger.close(),
  }
}

/** Takes stories in one transaction, which ends when their files are written: a worker that is killed loses none. */
function takeAll(
  stories: readonly QueuedStory[],
  ledger: SqliteLedger,
  output: FeedOutput,
  given: { readonly provider?: string },
): readonly SinkResult[] {
  return ledger.transaction(() =>
    stories.map(({ story, source }) => {
      const { kind, guid, outputs } = ledger.take(story, { ...given, ...source, now: new Date().toISOString() })
      for (const one of outputs) apply(one, ledger, output)
      return { kind, guid }
    }),
  )
}

function apply(one: LedgerOutput, ledger: SqliteLedger, output: FeedOutput): void {
  const article = ledger.article(one)
  if (article) output.write(one, article)
  else output.remove(one.guid)
}
