// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const spanishSentences: SentenceRow = {
  titles: `
    ee, sr, sra, sres, sras, srta, d, dña, dª, dr, dra, dres, lic, ing, arq, prof, profa, profs, profes, lics, ings, gral, cnel, cap, tte, sgto, gob,
    pdte, fr, mons, sto, sta, av, avda, c, cra, párr, párrf, cf, ej, vs, ext, mt, fray, ud, uds, vd, vds`,
  cut: `
    s.a, s.l, etc, ene, feb, mar, abr, may, jun, jul, ago, sept, set, sep, oct, nov, dic, lun, mié, jue, vie, sáb,
    dom, cía, ltda, admón, aprox, a.c, d.c, hs, hrs, min, km, kg, jr`,
  numbered: 'núm, núms, no, nº, n, art, arts, pág, págs, p, pp, tel, piso, cap, vol, párr, párrf, fig',
  openers: `
    el, la, los, las, un, una, unos, unas, lo, él, ella, ellos, ellas, pero, y, o, en, con, por, para, según, sin, sobre,
    de, del, al, a, desde, hasta, si, cuando, mientras, tras, después, antes, su, sus, este, esta, estos, estas, ese, esa,
    esto, eso, no, sí, ya, también, además, asimismo, sin embargo, aunque, como, que, qué, quién, cómo, dónde, cuándo,
    cuál, se, yo, nosotros, es, fue, hay, entre, todo, todos, todas, otro, otra, así, dos, tres, muchos, varios`,
  lettered: 'grupo, vitamina, hepatitis, serie, gripe',
  letterNames: 'x',
  letterLeads: 'en, por, vía, plataforma, red, social',
  speechVerbs: 'dijo, preguntó, agregó, añadió, afirmó, señaló, expresó, manifestó',
}
