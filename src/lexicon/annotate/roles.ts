// The function words of an apposition with a role: `Cai Qi, also director of the General Office and a member of the Politburo,`. Compiled
// by hand, from general knowledge.
import type { NameRows } from './names'

/** The function words around roles in a language: `also` and `of` in `also director of the General Office`. */
export interface RoleRows {
  readonly also: string
  readonly and: string
  readonly owners: string
  readonly endsHead: string
  readonly joins: string
  readonly determiners: string
  readonly endsField: string
}

/** Abbreviated offices and ranks before a name, in lower case, without the full stop: `sen` in `Sen. Ana Ruiz`. */
export const offices = `
  sen, sens, rep, reps, gov, govs, pres, atty, prof, rev, gen, lt, col, maj, capt, cmdr, cpl, sgt, adm, brig, pvt, pfc, supt, insp, det, sec, asst,
  dep, comm, amb, assemb, assem, asm, ald, aldm, supv, supvr, coun, cllr, commr, cmsr, ofc, tpr, ptl, spc, sfc, ens, cwo, cpo, radm, vadm, del`

/** The function words around roles in English. */
export const englishRoles: RoleRows = {
  also: 'also, currently, now, both, himself, herself',
  and: 'and',
  owners: 'his, her, their, its',
  endsHead: 'who, whose, which, that, was, is, has, had, said, and, of, for, at, in, with',
  joins: 'of, for, at, in, with, on, to',
  determiners: 'the, a, an, its, his, her',
  endsField: 'and, of, for, at, on, with, who, was, is, has, had',
}

/** Returns the function words around roles in a language other than English. They come from the lists that help to find names. */
export function rolesOf(rows: NameRows): RoleRows {
  const ends = [rows.clauses ?? '', rows.and, rows.of, rows.for, rows.with, rows.from, rows.by]
  return {
    also: '',
    and: rows.and,
    owners: '',
    endsHead: [...ends, rows.in].join(', '),
    joins: [rows.of, rows.for, rows.in, rows.joins ?? ''].join(', '),
    determiners: [rows.the, rows.a ?? '', rows.contracted ?? ''].join(', '),
    endsField: ends.join(', '),
  }
}
