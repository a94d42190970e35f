// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const portugueseSentences: SentenceRow = {
  titles: `
    sr, sra, srs, sras, srta, d, dr, dra, drs, dras, prof, profa, profs, gen, sgt, cap, cel, ten, dep, gov, pres, exmo,
    exma, eng, arq, sto, sta, av, r, ex, cf, vs, min, des, pe, fr`,
  cut: `
    jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, s.a, ltda, e.u.a, eua, etc, cia, jr, a.c, d.c, aprox`,
  numbered: 'núm, n, nº, no, pág, págs, p, pp, art, arts, tel, cap, fig, vol',
  openers: `
    o, a, os, as, um, uma, ele, ela, eles, elas, mas, e, ou, em, no, na, nos, nas, com, por, para, segundo, sem, sobre,
    de, do, da, dos, das, ao, à, desde, até, se, quando, enquanto, após, depois, antes, seu, sua, seus, suas, este, esta,
    estes, estas, esse, essa, isso, isto, não, sim, já, também, além, porém, entretanto, embora, como, que, quem, onde,
    eu, nós, é, foi, há, entre, todo, todos, todas, outro, outra, assim, dois, duas, três, muitos, vários`,
  lettered: 'grupo, vitamina, hepatite, série, gripe',
  letterNames: 'x',
  letterLeads: 'no, na, em, pelo, via, plataforma, rede, social',
  speechVerbs: 'disse, perguntou, afirmou, acrescentou, declarou',
}
