/**
 * Abbreviations that precede a capitalised word, in any language: titles, ranks, legal forms, months.
 * No sentence ends after one of them, even if the space is lost: `Gen.Petraeus`. In lower case, without the final full stop. Words that are
 * also plain words in a larger language (`no`, `on`, `sig`) are left out, as sentences end with them.
 */
export const titles = `
  adm, akad, approx, apr, arq, asst, aug, ave, avv, blvd, bros, brig, bzw, capt, cdr, cie, cmdr, cnel, co, col, corp,
  cpl, dec, dept, dipl, dott, doz, dr, dña, etc, feb, ft, gen, gob, gov, gral, hj, hr, inc, ing, insp, jan, jr, kapt,
  lt, ltd, ltda, maj, mgr, mlle, mme, mr, mrs, ms, mt, mtra, nov, nr, núm, oct, okt, pfc, prof, pte, pvt, rep, rev,
  sen, sept, sgt, sr, sra, sres, srta, st, ste, supt, tte, univ, vs, акад, ген, гр, доц, канд, полк, проф, ст, тов, ул`
