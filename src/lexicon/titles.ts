/**
 * Abbreviations that a capital follows, in any language: titles, ranks, legal forms, months. `Gen.Petraeus` has lost a blank, but no sentence ends
 * there. In small letters, without the final stop.
 */
export const titles = `
  adm, akad, approx, apr, arq, asst, aug, av, ave, avv, blvd, bros, brig, bzw, ca, capt, cdr, cie, cmdr, cnel, co, col, corp, cpl, dec,
  dept, dipl, doc, dott, doz, dr, dra, dña, eng, etc, ex, fr, feb, ft, gen, gob, gov, gral, hj, hon, hr, inc, ing, insp, jan, jr, jud, kapt, kol,
  lic, lt, ltd, ltda, maj, mgr, mlle, mm, mme, mr, mrs, ms, mt, mtra, no, nos, nov, nr, núm, oct, okt, on, pfc, ph, prof, pt, pte, pvt, rep, reps,
  rev, sen, sens, sept, sgt, sig, sr, sra, sres, srta, st, sta, ste, sto, supt, tel, tte, univ, vs, акад, ген, гр, доц, им, канд, полк, проф, ред,
  ст, тов, ул`
