// Usage of agencies and papers; AP's cut names of months, ranks and states for English.
/**
 * Abbreviations that a sentence does not end with, by language: `mr`, `gen`, `st`. In small letters, without the final stop. For the
 * cutting of sentences; what a lost blank is told by is `titles`.
 */
export const abbreviations: { readonly [tag: string]: string } = {
  en: `
    mr, mrs, ms, dr, prof, rev, revd, sr, jr, st, ste, messrs, mme, mlle, pres, gov, lt, sen, sens, rep, reps, atty,
    asst, assoc, dept, supt, insp, sgt, cpl, pvt, pfc, spc, capt, cmdr, cdr, col, maj, gen, brig, adm, msgt, ssgt, tsgt,
    jan, feb, apr, aug, sept, oct, nov, dec, tue, tues, thu, thurs, co, cos, corp, inc, ltd, llc, bros, assn, mfg, intl,
    natl, univ, inst, vs, v, etc, e.g, i.e, approx, nos, pp, eds, cf, viz, ave, blvd, hwy, mt, ft, pt, lb, lbs, oz, u.s,
    u.n, u.k, u.s.a, u.a.e, d.c, a.m, p.m, ph.d, m.d, b.a, m.a, j.d, ariz, ark, calif, conn, fla, ga, ky, md, mich,
    minn, neb, nev, n.h, n.j, n.m, n.y, n.c, n.d, okla, pa, r.i, s.c, s.d, tenn, vt, va, w.va, wis, wyo, alta, b.c, n.b,
    n.s, p.e.i, sask`,
  fr: `
    mm, mme, mmes, mlle, dr, pr, mgr, st, ste, cdt, lt, janv, févr, avr, juil, sept, oct, nov, déc, cie, p. ex, cf, bd,
    éd, av. j.-c, ap. j.-c, s.a, s.a.r.l, n°, tél`,
  es: `
    sr, sra, sres, srta, ee.uu, ee. uu, s.a, s.l, núm, etc, vs, p. ej, dª, dña, dr, dra, lic, ing, arq, prof, gral,
    cnel, tte, sgto, gob, pdte, ene, feb, abr, jun`,
  pt: `
    sr, sra, srs, dr, dra, prof, profa, gen, sgt, dep, gov, pres, exmo, jan, fev, abr, jun, jul, nov, dez, s.a, s/a,
    ltda, e.u.a, av, núm, pág, págs, p. ex, etc`,
  it: `
    sigg, dott, dr, dr.ssa, dott.ssa, prof, prof.ssa, ing, avv, arch, sen, gen, magg, genn, febbr, apr, giu, sett, ott,
    nov, dic, s.p.a, srl, s.r.l, f.lli, ecc, p. es, pag, pagg, artt`,
  de: `
    dr, prof, hr, hrn, z.b, d.h, u.a, z. b, d. h, u. a, nr, ca, bzw, ing, dipl, st, gen, jan, jän, feb, apr, jul, aug,
    sept, okt, nov, dez, mrd, tsd`,
  ru: `
    г, гг, тт, им, акад, проф, д-р, доц, канд, ген, полк, подп, лейт, серж, адм, янв, февр, фев, апр, июн, июл, авг,
    сент, сен, окт, нояб, ноя, дек, тыс, млн`,
  ar: 'د, هـ, ق.م',
  id: `
    dr, prof, hj, drs, dra, kh, tn, sdr, jend, letjen, mayjen, brigjen, letkol, kapt, sdri, jan, feb, apr, jun, jul,
    agu, ags, sep, sept, okt, nov, nop, pt, tbk, jl`,
  nl: 'bijv, o.a, ca, m.b.t, d.w.z, jl, dhr, mevr',
  sv: 'bl.a, t.ex, ca, kl, nr, s.k, dvs, m.m',
  nb: 'bl.a, f.eks, ca, kl, nr, mrd, dr, jf',
  da: 'bl.a, f.eks, ca, kl, nr, mrd, dr, jf',
  fi: 'esim, mm, klo, tms, ym',
  pl: 'prof, dr, m.in, tys, mln, mld, ub, tzw',
  cs: 'mgr, ing, dr, prof, judr',
  sk: 'mgr, ing, dr, prof, judr',
  hu: 'dr, ifj, özv, prof, szt',
  ro: 'dl, d-na, d-l, dr, prof',
  bg: 'г, гр, д-р, проф, доц',
  'sr-Cyrl': 'проф, инж, ген, пук, ул',
  'sr-Latn': 'dr, prof, inž, gen, puk',
  hr: 'dr, prof, ing, gen, ul',
  sl: 'dr, prof, gen, ul, št',
  el: 'κ, κα, δρ, κος, π.χ',
  tr: 'dr, prof, vs, a.ş, ltd, şti, bkz, doç',
  az: 'dr, prof, akad, gen, küç',
  uk: 'рр, ст, ім, акад, проф',
  kk: 'т.б, проф, акад, млн, млрд',
  fa: 'ه.ش, ه.ق, ق.م',
  he: 'ד״ר, פרופ׳, גב׳, רח׳, עמ׳',
  hi: 'डॉ, डा, प्रो, कु, पं',
  bn: 'ডা, ড, মো, মোঃ, প্রফে',
  th: 'ดร, ศ, รศ, ผศ, พล.อ',
  vi: 'ths, pgs, tx, v.v',
  ms: 'dr, prof, hj, hjh, pn',
  tl: 'gng, gob, kag, sen, rep',
  sw: 'dkt, prof, mhe, mh, n.k',
}
