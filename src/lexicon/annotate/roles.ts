// The small words of an apposition that says what somebody is: `Cai Qi, also director of the General Office and a member of the Politburo,`.
// Written here, from general knowledge.
import type { NameRows } from './names'

/** The small words of roles in a language. */
export interface RoleRows {
  readonly also: string
  readonly and: string
  readonly owners: string
  readonly endsHead: string
  readonly joins: string
  readonly determiners: string
  readonly endsField: string
}

/** Offices and ranks cut short, with a stop behind them: `Sen. Ana Ruiz`. In small letters, without the stop. */
export const offices = `
  sen, sens, rep, reps, gov, govs, pres, atty, prof, rev, gen, lt, col, maj, capt, cmdr, cpl, sgt, adm, brig, pvt, pfc, supt, insp, det, sec, asst,
  dep, comm, amb`

/** Those of English. */
export const englishRoles: RoleRows = {
  also: 'also, currently, now, both, himself, herself',
  and: 'and',
  owners: 'his, her, their, its',
  endsHead: 'who, whose, which, that, was, is, has, had, said, and, of, for, at, in, with',
  joins: 'of, for, at, in, with, on, to',
  determiners: 'the, a, an, its, his, her',
  endsField: 'and, of, for, at, on, with, who, was, is, has, had',
}

/** Those of another language, from the words that it tells names by. */
export function rolesOf(rows: NameRows): RoleRows {
  const ends = [rows.clauses ?? '', rows.and, rows.of, rows.for, rows.with, rows.from, rows.by]
  return {
    also: '',
    and: rows.and,
    owners: '',
    endsHead: [...ends, rows.in].join(', '),
    joins: [rows.of, rows.for, rows.in, rows.joins ?? ''].join(', '),
    determiners: rows.the,
    endsField: ends.join(', '),
  }
}
