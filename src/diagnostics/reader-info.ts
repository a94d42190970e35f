import { canonicalJson } from '../text/canonical-json'
import { longFnvHash } from '../text/fnv-hash'

/** Record of what made a story: the release, the options that change a result, and the lexicon. */
export interface ReaderInfo {
  /** Release of wirecopy, by semantic versioning: `1.2.0`. */
  readonly version: string
  /** Options that change what is read, as given; without those that only refuse input, such as limits. */
  readonly options: Readonly<Record<string, string | boolean>>
  /**
   * Hash of the built-in lexicon, with `+` and the hash of the rows that the caller added.
   * `none` for formats with named fields, such as NewsML.
   */
  readonly lexicon: string
  /**
   * Hash of version, options and lexicon, in 16 hexadecimal digits.
   * Stories with the same hash were made alike: the same source gives the same story.
   */
  readonly hash: string
}

/**
 * Release of wirecopy and hash of its lexicon.
 * The build (tsup.config.ts) replaces both names with strings; in sources that run unbuilt, neither is defined.
 */
declare const WIRECOPY_VERSION: string
declare const WIRECOPY_LEXICON: string

const VERSION = typeof WIRECOPY_VERSION === 'undefined' ? '0.0.0-source' : WIRECOPY_VERSION
const LEXICON = typeof WIRECOPY_LEXICON === 'undefined' ? 'source' : WIRECOPY_LEXICON

/** Returns {@link ReaderInfo} for options and the hash of a lexicon. */
const makeInfo = (options: ReaderInfo['options'], lexicon: string): ReaderInfo => ({
  version: VERSION,
  options,
  lexicon,
  hash: longFnvHash(canonicalJson([VERSION, options, lexicon])),
})

/** The {@link ReaderInfo} of every story read from a format with named fields: NewsML, JSON, feeds. They need no lexicon. */
export const documentReader: ReaderInfo = /* @__PURE__ */ makeInfo({}, 'none')

const plain: ReaderInfo = /* @__PURE__ */ makeInfo({}, LEXICON)

/** Returns {@link ReaderInfo} for copy parsed with these options and added lexicon rows. Rows are hashed once for each object. */
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
