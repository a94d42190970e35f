import { WirecopyError } from '../../diagnostics/error'
import { rethrowAsMisuse } from '../../diagnostics/rethrow-as-misuse'
import { isRecord } from '../../text/is-record'
import type { JsonRecord } from './loose'

/** Version of the schema that `toJson` writes. */
export const schemaVersion = 1

/** Turns an article of one version of the schema into one of the next. */
export type MigrationStep = (article: JsonRecord) => JsonRecord

/** The steps in order: the first turns version 1 into 2. A step never drops a restriction or a text. */
const steps: readonly MigrationStep[] = []

/**
 * Returns an article of any version of the schema as one of the current version.
 * Takes a value as `JSON.parse` returns it. Its `schemaVersion` says which version it is; without one it is 1. Both `schemaVersion` and
 * `$schema` are left out, so that the schema accepts the result: `Article.parse(migrate(value))`. The value itself is not changed.
 * `fromJson` and `readJson` do this themselves.
 *
 * Throws `not-an-article` for what is no record, `invalid-input` for a version that is not a whole number from 1, and
 * `newer-schema` for one that this release does not know: nothing of it is read, as it may hold restrictions that this release cannot see.
 *
 * @example
 * migrate({ schemaVersion: 1, headline: 'Fire', body: [] }) // { headline: 'Fire', body: [] }
 * migrate({ schemaVersion: 99, headline: 'Fire' }) // throws WirecopyError with code 'newer-schema'
 */
export function migrate(value: unknown): JsonRecord {
  return rethrowAsMisuse('migrate', () => migrateThrough(steps, value))
}

/** Migrates a value through steps of which the first turns version 1 into 2. Throws as {@link migrate} does. @internal */
export function migrateThrough(steps: readonly MigrationStep[], value: unknown): JsonRecord {
  if (!isRecord(value)) throw new WirecopyError('not-an-article', `Article must be an object, not ${describe(value)}.`)
  const { schemaVersion: version = 1, $schema, ...rest } = value
  const given = versionOf(version)
  const current = steps.length + 1
  if (given > current) {
    throw new WirecopyError('newer-schema', `Schema version ${given}; this release reads up to ${current}.`, [
      { path: 'schemaVersion', message: `is ${given}; the newest known is ${current}` },
    ])
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
