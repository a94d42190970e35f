// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const frenchSentences: SentenceRow = {
  titles: `
    m, mm, mme, mmes, mlle, mlles, dr, pr, mgr, me, st, ste, cdt, lt, cap, col, gén, adj, av, bd, cf, chap, éd, env,
    vol, art, réf, tél, vs, dir`,
  cut: 'janv, févr, avr, juil, sept, oct, nov, déc, cie, etc, s.a, s.a.r.l, éts, hab',
  numbered: 'n, p, pp, fig, art, chap, no, al',
  openers: `
    le, la, les, l', un, une, des, il, elle, ils, elles, on, ce, cette, ces, cet, c', mais, et, ou, or, donc, car, en,
    dans, sur, pour, par, avec, selon, à, au, aux, de, du, d', si, quand, lorsque, après, avant, depuis, son, sa, ses,
    leur, leurs, notre, nos, je, j', nous, vous, tu, que, qui, quoi, où, comment, pourquoi, plus, ainsi, cependant,
    toutefois, puis, alors, même, tout, tous, toute, toutes, ici, là, deux, trois, interrogé, interrogée`,
  lettered: 'groupe, vitamine, hépatite, série, poule',
  letterNames: 'x',
  letterLeads: 'sur, via, plateforme, réseau, social',
  speechVerbs: 'a, ont, dit, demande, lance, ajoute, explique, affirme',
}
