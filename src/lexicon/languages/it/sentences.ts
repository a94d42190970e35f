// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const italianSentences: SentenceRow = {
  titles: `
    sig, ra, na, ssa, sigg, sigra, dott, dottri, dr, prof, proff, ing, ingg, avv, avvti, arch, sen, on, onn, gen, col, cap, ten, magg, mons, don, ss, spett,
    egr, gent, dir, amm, geom, rag, es, cfr, vs, av, cte, meteor, idraul, econ, vol, tel`,
  cut: `
    genn, gen, febbr, feb, mar, apr, magg, mag, giu, giugno, lugl, lug, ago, set, sett, ott, nov, dic, s.p.a, srl,
    s.r.l, s.n.c, ecc, etc, a.c, d.c, lun, mart, merc, giov, ven, sab, dom, az, min`,
  numbered: 'n, nr, num, pag, pagg, p, pp, art, artt, tel, cap, fig, vol, co',
  openers: `
    il, lo, la, i, gli, le, l', un, uno, una, un', egli, lui, lei, loro, essi, ma, e, ed, o, in, nel, nella, nei, nelle,
    con, per, secondo, senza, su, sul, sulla, di, del, della, dei, delle, dell', al, alla, ai, alle, da, dal, dalla, fino,
    se, quando, mentre, dopo, prima, suo, sua, questo, questa, questi, queste, quello, quella, ciò, non, sì, già, anche,
    inoltre, tuttavia, però, come, che, chi, cosa, dove, perché, io, noi, è, ha, c'è, tra, fra, tutto, tutti, tutte, altro,
    altri, così, due, tre, molti`,
  lettered: 'gruppo, vitamina, epatite, serie, girone',
  letterNames: 'x',
  letterLeads: 'su, via, piattaforma, social',
  speechVerbs: 'ha, disse, chiese, dice, aggiunge, afferma, spiega',
}
