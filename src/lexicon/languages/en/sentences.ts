// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

/** Abbreviations and other words for finding sentences: English. */
export const englishSentences: SentenceRow = {
  titles: `
    mr, mrs, ms, dr, drs, prof, profs, rev, revd, revs, messrs, mme, mmes, mlle, mlles, mgr, fr, pres, gov, govs, lt, sen, sens, rep, reps, atty,
    asst, assoc, supt, insp, sgt, sgts, cpl, cpls, pvt, pvts, pfc, spc, capt, capts, cmdr, cmdrs, cdr, col, cols, maj, majs, lts, gen, gens, brig, adm, msgt,
    ssgt, tsgt, sfc, cpt, hon, amb, det, dets, ofc, ofcs, sec, treas, ste, mt, vs, v, e.g, i.e, eg, ie, cf, viz,
    approx, dist, vol, supp, ed, eds, trans, transl, repr, est, f.e, btw, med, govt, exec, dir, ald, alds, aldm, assemb, assem, asm, sup, supv, supvr, cllr, cllrs, coun, commr, cmsr, comr, frs`,
  cut: `
    jan, feb, mar, apr, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, co, cos,
    corp, inc, ltd, llc, plc, bros, assn, mfg, intl, natl, univ, inst, dept, div, jr, sr, esq, etc, ave, blvd, hwy,
    rte, rt, rts, rd, pt, lb, lbs, oz, u.s, u.n, u.k, u.s.a, u.s.s.r, e.u, u.a.e, l.a, a.m, p.m, m.d, b.a, m.a, j.d, m.b.a,
    b.c, a.d, c.e, min, hrs, sq, cu, mph, yd, in, p.s, n.v, s.a,
    s.p.a, al, hr, ft, st, a.g, g.m.b.h, i.v, t.v, r.n, d.d.s, w.h, l.p, l.l.c, l.l.p`,
  regions: `
    ala, ariz, ark, calif, cal, colo, conn, d.c, del, fla, ga, ill, ind, kan, kans, ky, la, md, me, mass, mich, minn, miss,
    mo, mont, neb, nebr, nev, n.h, n.j, n.m, n.y, n.c, n.d, okla, ore, pa, r.i, s.c, s.d, tenn, tex, vt, va, wash, wis,
    wyo, alta, n.b, n.s, p.e.i, sask, ont, que`,
  numbered:
    'no, nos, rte, rtes, bldg, p, pp, art, arts, ch, chap, fig, figs, sec, vol, par, para, pt, n, nr, jun, jul, ca, c, op, pl, rs, s, e, w',
  lettered: 'vitamin, vitamins, hepatitis, exhibit, influenza',
  acronyms: 'ie, eg, sec, est, med',
  letterNames: 'x',
  letterLeads: 'on, via, platform',
  clock: 'a.m, p.m',
  days: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, eastern, central, mountain, pacific, greenwich, local,
    et, pt, ct`,
  zoned: 'time',
  openers: `
    the, a, an, he, she, it, they, we, i, you, but, and, or, so, yet, nor, in, on, at, for, by, to, from, with, of, as,
    this, that, these, those, there, here, if, when, while, after, before, since, although, though, however, meanwhile,
    what, who, why, how, where, which, whether, my, his, her, its, our, their, your, many, some, most, all, no, not, now,
    then, still, also, even, both, each, such, under, over, between, among, during, until, once, because, despite,
    according, instead, another, other, others, several, few, only, just, more, about, one, two, three, did, do, does, is,
    are, was, were, can, could, will, would, should, has, have, had, let's, it's, he's, she's, they're, we're, i'm, that's,
    there's, what's, don't, police, officials, analysts, people, mr, mrs, ms, dr, last, earlier, later, today, yesterday,
    tomorrow, first, second, finally, nearly, almost, every, any, nobody, nothing, someone, everyone, like, unlike, through, thru,
    without, within, per, please, thanks, yes, asked, further, moreover, nevertheless, therefore, thus, otherwise, perhaps,
    maybe, indeed, overall, separately, additionally, previously, currently, recently`,
  speechVerbs: `
    said, says, asked, asks, added, adds, told, wrote, writes, replied, replies, recalled, recalls, thought, wondered,
    shouted, cried, exclaimed, declared, answered, yelled, quipped, joked, complained, demanded, explained, continued,
    noted, insisted, whispered, screamed, tweeted`,
}
