import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'

/** Options of the command line. */
export interface FuzzOptions {
  readonly minutes: number
  /** The most cases of a campaign. */
  readonly cases: number
  readonly seed: number
  readonly only: readonly string[]
  readonly jobs: number
  /** The number of the one case to draw and check. */
  readonly case?: number
  /** The file of a finding to check again. */
  readonly replay?: string
  /** Whether the data beside the project is used, where it is there. */
  readonly withPrivate: boolean
}

/** Reads the arguments. Throws for one that does not exist. */
export function parseOptions(args: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '5' },
      cases: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string', default: '' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      case: { type: 'string' },
      replay: { type: 'string' },
      'no-private': { type: 'boolean', default: false },
    },
  })
  return {
    minutes: Number(values.minutes),
    cases: values.cases === undefined ? Number.POSITIVE_INFINITY : Number(values.cases),
    seed: values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed),
    only: values.only.split(',').filter(Boolean),
    jobs: Number(values.jobs),
    ...(values.case !== undefined && { case: Number(values.case) }),
    ...(values.replay !== undefined && { replay: values.replay }),
    withPrivate: !values['no-private'],
  }
}
