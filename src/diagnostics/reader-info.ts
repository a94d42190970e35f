import { canonicalJson } from '../text/canonical-json'
import { longFnvHash } from '../text/fnv-hash'

/** What made a story: the release, the options that change a result, and the lexicon. */
export interface ReaderInfo {
  /** Release of wirecopy, by semantic versioning: `1.2.0`. */
  readonly version: string
  /** Options that change what is read, as given; without those that only refuse input, such as limits. */
  readonly options: Readonly<Record<string, string | boolean>>
  /** Hash of the built-in lexicon; with `+` and the hash of the rows that the caller added. `none` for a document that says its fields itself. */
  readonly lexicon: string
  /**
   * Hash of all three, in 16 hexadecimal digits. Stories with the same hash were made by the same reader: the same source gives the same story.
   * It is computed when it is first asked for.
   */
  readonly hash: string
}

/** Release of the build, and hash of its lexicon: the build puts texts in place of both names (tsup.config.ts); the sources have neither. */
declare const WIRECOPY_VERSION: string
declare const WIRECOPY_LEXICON: string

const VERSION = typeof WIRECOPY_VERSION === 'undefined' ? '0.0.0-source' : WIRECOPY_VERSION
const LEXICON = typeof WIRECOPY_LEXICON === 'undefined' ? 'source' : WIRECOPY_LEXICON

/** Returns what made a story, from options and lexicon; its hash is computed on first use. */
function makeInfo(options: ReaderInfo['options'], lexicon: string): ReaderInfo {
  let hash: string | undefined
  return {
    version: VERSION,
    options,
    lexicon,
    get hash() {
      hash ??= longFnvHash(canonicalJson([VERSION, options, lexicon]))
      return hash
    },
  }
}

/** The reader of documents that say their fields themselves: NewsML, JSON, feeds. */
export const documentReader: ReaderInfo = /* @__PURE__ */ makeInfo({}, 'none')

const plain: ReaderInfo = /* @__PURE__ */ makeInfo({}, LEXICON)

/** Returns the reader of copy with these options and rows added to the lexicon. Rows are hashed once for each object. */
export function copyReader(options: ReaderInfo['options'] | undefined, rows: object | undefined): ReaderInfo {
  if (!options && !rows) return plain
  return makeInfo(options ?? {}, rows ? `${LEXICON}+${hashOfRows(rows)}` : LEXICON)
}

const hashes = new WeakMap<object, string>()

function hashOfRows(rows: object): string {
  let hash = hashes.get(rows)
  if (hash === undefined) hashes.set(rows, (hash = longFnvHash(canonicalJson(rows))))
  return hash
}
