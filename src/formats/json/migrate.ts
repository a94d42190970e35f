import { WirecopyError } from '../../diagnostics/error'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { isRecord } from '../../text/is-record'
import type { JsonRecord } from './loose'

/** The schema version that `toJson` writes. */
export const schemaVersion = 1

/** A function that converts an article from one schema version to the next. */
type MigrationStep = (article: JsonRecord) => JsonRecord

/** The steps in order: the first converts version 1 to 2. No step may drop a restriction or a text. */
const steps: readonly MigrationStep[] = []

/**
 * Converts an article of any schema version to the current one.
 * Takes a value as `JSON.parse` returns it. Without `schemaVersion` it is read as version 1. The result has neither `schemaVersion` nor
 * `$schema`, so that the schema accepts it: `Article.parse(migrate(value))`. The value is not changed.
 * `fromJson` and `readJson` migrate by themselves.
 *
 * Throws `not-an-article` for a value that is not an object, `invalid-input` for a version that is not a whole number from 1, and
 * `newer-schema` for a version that this release does not know: the article may have restrictions that this release cannot read.
 *
 * @example
 * migrate({ schemaVersion: 1, headline: 'Fire', body: [] }) // { headline: 'Fire', body: [] }
 * migrate({ schemaVersion: 99, headline: 'Fire' }) // throws WirecopyError with code 'newer-schema'
 */
export function migrate(value: unknown): JsonRecord {
  return rethrowAsMisuse('migrate', () => migrateThrough(steps, value))
}

/** Migrates a value through the given steps; the first converts version 1 to 2. Throws as {@link migrate} does. @internal */
export function migrateThrough(steps: readonly MigrationStep[], value: unknown): JsonRecord {
  if (!isRecord(value)) throw new WirecopyError('not-an-article', `Article must be an object, not ${describe(value)}.`)
  const { schemaVersion: version = 1, $schema, ...rest } = value
  const given = versionOf(version)
  const current = steps.length + 1
  if (given > current) {
    throw new WirecopyError(
      'newer-schema',
      `Schema version ${given} is not supported; this release reads up to ${current}.`,
      [{ path: 'schemaVersion', message: `is ${given}; the newest known is ${current}` }],
    )
  }
  const article = $schema === undefined || typeof $schema === 'string' ? rest : { ...rest, $schema }
  return steps.slice(given - 1).reduce<JsonRecord>((older, step) => step(older), article)
}

function versionOf(version: unknown): number {
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 1) return version
  throw new WirecopyError('invalid-input', 'Schema version must be a whole number from 1.', [
    { path: 'schemaVersion', message: 'is not a whole number from 1' },
  ])
}

const describe = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`
