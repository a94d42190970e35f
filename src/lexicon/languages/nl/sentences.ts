// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const dutchSentences: SentenceRow = {
  titles: `
    dhr, mevr, mw, mr, drs, dr, prof, ir, ing, bijv, bv, o.a, ca, m.b.t, d.w.z, m.i.v, t.a.v, resp, jhr, ds, gen, kol,
    kap, lt, st, evt, incl, excl, vgl, aanw, vnw, nl, v.d, zgn, plm, i.p.v, i.v.m, a.d.h.v, s.v.p, jl, vs`,
  cut: 'jan, feb, mrt, apr, jun, jul, aug, sept, sep, okt, nov, dec, enz, etc, n.v, b.v, mld, mln, a.u.b, e.d',
  numbered: 'nr, nrs, art, blz, p, tel, fig, hfst, lid',
  openers: `
    de, het, een, hij, zij, ze, wij, we, ik, jij, je, u, er, maar, en, of, want, dus, in, op, aan, bij, met, van, voor, na,
    naar, uit, over, onder, om, door, tegen, zonder, sinds, tot, tijdens, volgens, als, toen, wanneer, terwijl, nadat, voordat,
    omdat, hoewel, zijn, haar, hun, ons, onze, dit, dat, deze, die, niet, geen, ook, nu, dan, daar, hier, nog, al, alleen,
    echter, bovendien, daarnaast, toch, zo, hoe, wat, wie, waar, waarom, twee, drie, veel, alle, beide, andere, is, was, heeft`,
  lettered: 'groep, vitamine, hepatitis, poule',
  letterNames: 'x',
  letterLeads: 'op, via, platform, netwerk, medium',
  speechVerbs: 'zei, vroeg, zegt, vraagt, aldus',
}
