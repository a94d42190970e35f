// The small words of an apposition that says what somebody is: `Cai Qi, also director of the General Office and a member of the Politburo,`.
// Written here, from general knowledge.

export const rows = {
  also: 'also, currently, now, both, himself, herself',
  and: 'and',
  owners: 'his, her, their, its',
  endsHead: 'who, whose, which, that, was, is, has, had, said, and, of, for, at, in, with',
  joins: 'of, for, at, in, with, on, to',
  determiners: 'the, a, an, its, his, her',
  /** Offices and ranks cut short, with a stop behind them: `Sen. Ana Ruiz`. In small letters, without the stop. */
  offices: `sen, sens, rep, reps, gov, govs, pres, atty, prof, rev, gen, lt, col, maj, capt, cmdr, cpl, sgt, adm, brig, pvt, pfc, supt,
    insp, det, sec, asst, dep, comm, amb`,
  endsField: 'and, of, for, at, on, with, who, was, is, has, had',
}
