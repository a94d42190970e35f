// Written from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.

/** What cutting a language into sentences needs to know. All in small letters, without the final stop; a list is one text, see `words.ts`. */
export interface SentenceRow {
  /** No sentence ends behind these, whatever follows: 'mr', `gen`. */
  readonly titles?: string
  /** A sentence ends behind these only where a word follows that opens sentences: 'inc', `u.s`, `sept`. */
  readonly cut?: string
  /** No sentence ends between these and a number: 'no', `art`. */
  readonly numbered?: string
  /** Words that open sentences, and that a capital in the middle of one is not written for. */
  readonly openers?: string
  /** Stand behind a clock time: `a.m`. */
  readonly clock?: string
  /** May stand behind those: days and zones. */
  readonly days?: string
  /** Make a zone of the word before them: `Chicago time`. */
  readonly zoned?: string
  /** A stop behind a number makes it an ordinal: ''. */
  readonly ordinals?: boolean
  /** Marks that end sentences beside the stops, question and exclamation marks of all languages. */
  readonly stops?: string
  /** What says that the quotation before it was said: `"Is it?" Smith asked.` */
  readonly said?: string
}

const OPENERS_EN = `
  the, a, an, he, she, it, they, we, i, you, but, and, or, so, yet, nor, in, on, at, for, by, to, from, with, of, as,
  this, that, these, those, there, here, if, when, while, after, before, since, although, though, however, meanwhile,
  what, who, why, how, where, which, whether, my, his, her, its, our, their, your, many, some, most, all, no, not, now,
  then, still, also, even, both, each, such, under, over, between, among, during, until, once, because, despite,
  according, instead, another, other, others, several, few, only, just, more, about, one, two, three, did, do, does, is,
  are, was, were, can, could, will, would, should, has, have, had, let's, it's, he's, she's, they're, we're, i'm, that's,
  there's, what's, don't, police, officials, analysts, people, mr, mrs, ms, dr, last, earlier, later, today, yesterday,
  tomorrow, first, second, finally, nearly, almost, every, any, nobody, nothing, someone, everyone, like, unlike, through, thru,
  without, within, per, please, thanks, yes, asked, further, moreover, nevertheless, therefore, thus, otherwise, perhaps,
  maybe, indeed, overall, separately, additionally, previously, currently, recently`

/** Titles that copy in any language carries. */
export const everywhere = 'mr, mrs, ms, dr, prof, st'

/** By BCP 47 tag. */
export const sentenceRows: { readonly [tag: string]: SentenceRow } = {
  en: {
    titles: `
      mr, mrs, ms, dr, prof, rev, revd, messrs, mme, mlle, mgr, fr, pres, gov, govs, lt, sen, sens, rep, reps, atty,
      asst, assoc, supt, insp, sgt, sgts, cpl, pvt, pfc, spc, capt, cmdr, cdr, col, maj, gen, gens, brig, adm, msgt,
      ssgt, tsgt, sfc, cpt, hon, amb, det, ofc, sec, treas, st, ste, mt, ft, vs, v, e.g, i.e, eg, ie, cf, viz, al,
      approx, dist, vol, supp, ed, eds, trans, transl, repr, est, f.e, btw, med, govt, exec, dir, ald, hr, frs`,
    cut: `
      jan, feb, mar, apr, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, co, cos,
      corp, inc, ltd, llc, plc, bros, assn, mfg, intl, natl, univ, inst, dept, div, jr, sr, esq, etc, ave, blvd, hwy,
      rd, pt, lb, lbs, oz, u.s, u.n, u.k, u.s.a, u.s.s.r, e.u, u.a.e, d.c, l.a, a.m, p.m, m.d, b.a, m.a, j.d, m.b.a,
      b.c, a.d, c.e, ala, ariz, ark, calif, cal, colo, conn, del, fla, ga, ill, ind, kan, kans, ky, la, md, me, mass,
      mich, minn, miss, mo, mont, neb, nebr, nev, n.h, n.j, n.m, n.y, n.c, n.d, okla, ore, pa, r.i, s.c, s.d, tenn, tex,
      vt, va, wash, wis, wyo, alta, n.b, n.s, p.e.i, sask, ont, que, min, hrs, sq, cu, mph, yd, in, p.s, n.v, s.a,
      s.p.a, a.g, g.m.b.h, i.v, t.v, r.n, d.d.s, w.h, l.p, l.l.c, l.l.p`,
    numbered:
      'no, nos, p, pp, art, arts, ch, chap, fig, figs, sec, vol, par, para, pt, n, nr, jun, jul, ca, c, op, pl, rs',
    clock: 'a.m, p.m',
    days: `
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, eastern, central, mountain, pacific, greenwich, local,
      et, pt, ct`,
    zoned: 'time',
    openers: OPENERS_EN,
    said: `
      said, says, asked, asks, added, adds, told, wrote, writes, replied, replies, recalled, recalls, thought, wondered,
      shouted, cried, exclaimed, declared, answered, yelled, quipped, joked, complained, demanded, explained, continued,
      noted, insisted, whispered, screamed, tweeted`,
  },
  fr: {
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
    said: 'a, ont, dit, demande, lance, ajoute, explique, affirme',
  },
  es: {
    titles: `
      ee, sr, sra, sres, sras, srta, d, dña, dª, dr, dra, dres, lic, ing, arq, prof, profa, gral, cnel, cap, tte, sgto, gob,
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
    said: 'dijo, preguntó, agregó, añadió, afirmó, señaló, expresó, manifestó',
  },
  pt: {
    titles: `
      sr, sra, srs, sras, srta, d, dr, dra, drs, prof, profa, profs, gen, sgt, cap, cel, ten, dep, gov, pres, exmo,
      exma, eng, arq, sto, sta, av, r, ex, cf, vs, min, des, pe, fr`,
    cut: `
      jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, s.a, ltda, e.u.a, eua, etc, cia, jr, a.c, d.c, aprox`,
    numbered: 'núm, n, nº, no, pág, págs, p, pp, art, arts, tel, cap, fig, vol',
    openers: `
      o, a, os, as, um, uma, ele, ela, eles, elas, mas, e, ou, em, no, na, nos, nas, com, por, para, segundo, sem, sobre,
      de, do, da, dos, das, ao, à, desde, até, se, quando, enquanto, após, depois, antes, seu, sua, seus, suas, este, esta,
      estes, estas, esse, essa, isso, isto, não, sim, já, também, além, porém, entretanto, embora, como, que, quem, onde,
      eu, nós, é, foi, há, entre, todo, todos, todas, outro, outra, assim, dois, duas, três, muitos, vários`,
    said: 'disse, perguntou, afirmou, acrescentou, declarou',
  },
  it: {
    titles: `
      sig, ra, na, ssa, sigg, sigra, dott, dr, prof, ing, avv, arch, sen, on, onn, gen, col, cap, ten, magg, mons, don, ss, spett,
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
    said: 'ha, disse, chiese, dice, aggiunge, afferma, spiega',
  },
  de: {
    titles: `
      dr, prof, hr, hrn, fr, frl, st, sankt, ing, dipl, med, jur, phil, nat, h.c, mag, kfm, lic, gen, oberst, z.b, d.h,
      u.a, z.t, v.a, vgl, bzw, ca, geb, gest, gegr, evtl, ggf, inkl, exkl, zzgl, sog, vs, bzgl, allg, max, min, mind,
      tel, abb, bes, franz, engl, dt, ital, span, ehem, staatl, kath, ev, röm, städt, sen, jr, verh, wg, hl, hll, e,
      pfr, abg, insb, insbes, einschl, südl, nördl, östl, westl, ltd, kgl, bayer, rer, pol, oec, habil, a.d`,
    cut: `
      jan, jän, feb, febr, mär, apr, jun, jul, aug, sept, sep, okt, nov, dez, mo, di, mi, do, fr, sa, so, mrd, mio, tsd,
      str, usw, u.ä, etc, usf, chr, co, inc, corp, std, sek, u.s, a.m, e.v, dgl, u.v.m`,
    numbered: 'nr, nrn, s, art, abs, kap, bd, bde, abb, tel, ziff, hausnr, aufl, jg',
    ordinals: true,
    openers: `
      der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, er, sie, es, wir, ich, ihr, man, aber, und, oder,
      doch, denn, in, im, an, am, auf, für, mit, von, vom, bei, beim, nach, vor, zu, zum, zur, aus, über, unter, um, durch,
      gegen, ohne, seit, bis, während, wegen, trotz, laut, wenn, als, nachdem, bevor, da, weil, obwohl, dass, ob, sein, seine,
      ihre, ihr, unser, unsere, dieser, diese, dieses, diesen, diesem, jener, jene, nicht, kein, keine, auch, so, nun, jetzt,
      dann, dort, hier, noch, schon, nur, zudem, außerdem, jedoch, allerdings, dabei, damit, daher, deshalb, dagegen,
      insgesamt, wie, was, wer, wo, warum, wann, welche, zwei, drei, vier, viele, einige, alle, beide, andere, mehrere, heute,
      gestern, morgen, zuletzt, bisher, derzeit, ist, sind, war, hat, haben, wird, werden, kann, soll, bereits, rund, etwa,
      mehr, ebenso, sollte, dazu, davon, dafür, darauf, daraufhin, danach, demnach, gleichzeitig, inzwischen, mittlerweile`,
    said: 'sagte, fragte, sagt, fragt, rief, meinte, erklärte, betonte',
  },
  nl: {
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
    said: 'zei, vroeg, zegt, vraagt, aldus',
  },
  sv: {
    titles: 'dr, prof, ca, s.k, d.v.s, dvs, f.d, t.o.m, p.g.a, s, st, jfr, resp, fr, hr, gen, kl, tel, ev',
    cut: 'jan, feb, mars, apr, aug, sept, sep, okt, nov, dec, m.m, osv, etc, mkr, mdr, milj, a.s, inkl, exkl',
    numbered: 'nr, kap, sid, s, tel, kl, st, art',
    openers: `
      den, det, de, en, ett, han, hon, vi, jag, du, ni, man, men, och, eller, i, på, för, med, av, från, till, efter, före, under,
      över, om, vid, hos, mot, utan, sedan, enligt, när, medan, innan, eftersom, trots, hans, hennes, deras, vår, denna, detta,
      dessa, inte, ingen, inga, också, nu, då, där, här, dock, samtidigt, dessutom, så, hur, vad, vem, varför, två, tre, många,
      alla, båda, andra, är, var, har, som, ur, mellan, genom`,
    said: 'sade, sa, säger, frågar, frågade',
  },
  nb: {
    titles: 'dr, prof, ca, s.k, dvs, pga, gen, kl, st, jf, hr, fr, evt, tidl, inkl, t.o.m, osv, tlf',
    cut: 'jan, feb, mars, apr, jun, jul, aug, sept, sep, okt, nov, des, m.m, etc, mrd, mill, a.s, kr',
    numbered: 'nr, kap, s, side, kl, tlf, art, pkt',
    ordinals: true,
    openers: `
      den, det, de, en, et, ei, han, hun, vi, jeg, du, dere, man, men, og, eller, i, på, for, med, av, fra, til, etter, før,
      under, over, om, ved, hos, mot, uten, siden, ifølge, når, mens, fordi, hans, hennes, deres, vår, denne, dette, disse, ikke,
      ingen, også, nå, da, der, her, så, hvordan, hva, hvem, hvorfor, to, tre, mange, alle, begge, andre, er, var, har, som`,
    said: 'sa, sier, spurte, spør',
  },
  da: {
    titles: 'dr, prof, ca, s.k, dvs, pga, gen, kl, st, jf, hr, fr, evt, tidl, inkl, t.o.m, vedr, tlf, mr, mrs, vs, mt',
    cut: `
      jan, feb, mar, apr, jun, jul, aug, sept, sep, okt, nov, dec, m.m, osv, etc, mia, mio, mrd, co, e.u, u.s, u.s.a,
      jr, inc, a.m, p.m, kr`,
    numbered: 'nr, kap, s, p, side, kl, tlf, art, pkt, no',
    ordinals: true,
    openers: `
      den, det, de, en, et, han, hun, vi, jeg, du, i, man, men, og, eller, på, for, med, af, fra, til, efter, før, under, over,
      om, ved, hos, mod, uden, siden, ifølge, når, mens, fordi, hans, hendes, deres, vores, denne, dette, disse, ikke, ingen,
      også, nu, da, der, her, så, hvordan, hvad, hvem, hvorfor, to, tre, mange, alle, begge, andre, er, var, har, som, the, it,
      he, she, they, how`,
    said: 'sagde, siger, spurgte, spørger, said',
  },
  fi: {
    titles: `
      esim, mm, klo, ym, tms, ns, nk, ent, toht, prof, dos, maist, kenr, ev, v, n, ts, eli, vrt, ks, mr, mrs, tri, hra,
      rva`,
    cut: 'jne, yms, mrd, milj, eaa, jaa, eur, sek, min, jkr, ekr, oy, s',
    numbered: 'nro, s, klo, puh, art, kohta',
    ordinals: true,
    openers: `
      se, ne, hän, he, me, minä, sinä, te, mutta, ja, tai, vaan, sekä, myös, nyt, silloin, siellä, täällä, kun, jos, koska,
      vaikka, että, tämä, nämä, tuo, nuo, joka, mikä, kuka, miten, miksi, missä, ei, eivät, on, oli, ovat, olivat, kaikki,
      molemmat, kaksi, kolme, monet, muut, lisäksi, kuitenkin, lopulta, viime, ensi, näin, niin, sen, sitten, toisaalta`,
    said: 'sanoi, sanoo, kysyi, kysyy, kertoi',
  },
  pl: {
    titles: `
      prof, dr, hab, mgr, inż, tzw, tzn, tj, np, gen, płk, mjr, kpt, por, ppor, sierż, ks, św, bp, abp, kard, red, ul,
      al, pl, os, im, ok, ur, zm, zob, jw, ww, ang, niem, franc, łac, gr, bałt, ob, doc, min, mec, adw, dyr, wz, pt, ds`,
    cut: 'r, w, tys, mln, mld, ub, itd, itp, etc, n.e, p.n.e, zł, gr, godz, st, woj, pow, gm',
    numbered: 'nr, art, ust, pkt, s, str, tel, godz, par, poz, rozdz, t, ok',
    ordinals: true,
    openers: `
      w, we, na, z, ze, do, od, po, za, przed, przez, dla, o, u, i, a, ale, lub, oraz, jednak, to, ten, ta, te, tego, on, ona,
      oni, one, my, ja, ty, wy, nie, tak, już, także, również, jest, był, była, było, są, gdy, kiedy, jeśli, ponieważ, według,
      jego, jej, ich, co, kto, jak, dlaczego, gdzie, czy, dwa, trzy, wiele, wszyscy, inni, po, pod, nad, między, podczas`,
    said: 'powiedział, powiedziała, zapytał, dodał, dodała',
  },
  cs: {
    titles: `
      mgr, ing, dr, prof, judr, mudr, phdr, rndr, doc, bc, csc, gen, plk, pplk, mjr, kpt, por, npor, sv, např, tzv, tj,
      tzn, aj, apod, mj, resp, popř, příp, cca, vč, zejm, tř, nám, ul, vl, roz, zn, angl, něm, lat, arch, akad, p, pí,
      sl, st, ml, ev`,
    cut: 'atd, tis, mil, mld, kč, hod, min, sek, r, s.r.o, a.s, n.l, př, stol, km, kg, str, obr',
    numbered: 'č, čl, odst, str, s, obr, tel, kap, tab, §, r, cca, sv',
    ordinals: true,
    openers: `
      v, ve, na, z, ze, do, od, po, za, před, pro, o, u, i, a, ale, nebo, však, to, ten, ta, ti, ty, on, ona, oni, my, já, vy, ne,
      ano, už, také, rovněž, je, byl, byla, bylo, jsou, když, pokud, protože, podle, jeho, její, jejich, co, kdo, jak, proč, kde,
      dva, dvě, tři, mnoho, všichni, jiní, další, při, mezi, během, tento, tato, toto, tyto, s, se, k, ke`,
    said: 'řekl, řekla, zeptal, dodal, dodala',
  },
  sk: {
    titles: `
      mgr, ing, dr, prof, judr, mudr, phdr, doc, gen, plk, sv, napr, tzv, tj, tzn, resp, príp, cca, vr, ul, nám, p, st,
      ml`,
    cut: 'atď, tis, mil, mld, hod, min, r, s.r.o, a.s, n.l, pr, stor',
    numbered: 'č, čl, ods, str, s, obr, tel, kap, tab',
    ordinals: true,
    openers:
      'v, vo, na, z, zo, do, od, po, za, pred, pre, o, u, i, a, ale, alebo, však, to, ten, tá, tí, on, ona, oni, my, ja, nie, áno, už, tiež, je, bol, bola, sú, keď, ak, pretože, podľa, jeho, jej, ich, čo, kto, ako, prečo, kde, dva, tri',
    said: 'povedal, povedala, dodal, dodala',
  },
  hu: {
    titles: 'dr, ifj, id, özv, prof, szt, gen, pl, ún, kb, ill, tel, u, krt, ker, min, vö, ti, stb',
    cut: 'kft, zrt, nyrt, bt, jan, febr, márc, ápr, jún, júl, aug, szept, okt, nov, dec, kr, i.e, eft',
    numbered: 'sz, old, évf, tel, pont',
    ordinals: true,
    openers:
      'a, az, egy, ő, ők, mi, én, ti, de, és, vagy, hogy, ha, amikor, miután, mert, bár, ez, ezek, ezt, nem, igen, is, most, akkor, ott, itt, már, csak, hol, ki, miért, hogyan, két, három, sok, minden, mindkét, szerinte',
    said: 'mondta, kérdezte',
  },
  ro: {
    titles: 'dl, dna, dr, prof, ing, gen, col, mr, lt, sf, str, bd, nr, ex, cca, art, alin',
    cut: 'ian, feb, mart, apr, iun, iul, aug, sept, oct, nov, dec, etc, mil, mld, s.a, s.r.l',
    numbered: 'nr, art, alin, pag, p, tel, cap',
    openers:
      'un, o, el, ea, ei, ele, noi, eu, dar, și, sau, în, pe, la, cu, de, din, pentru, prin, după, înainte, până, dacă, când, deși, acest, această, acești, aceste, nu, da, și, acum, atunci, acolo, aici, ce, cine, cum, unde, doi, trei, mulți, toți, este, a, au',
    said: 'spus, întrebat',
  },
  tr: {
    titles: `
      dr, prof, doç, yrd, av, op, uzm, arş, gör, öğr, sn, bkz, vb, vs, hz, alb, gen, org, tüm, tuğ, yzb, mah, cad, sok,
      çev, ör, m.ö, m.s, st, mr`,
    cut: 'a.ş, ltd, şti, vd, oca, şub, nis, haz, tem, ağu, eyl, eki, kas, ara, t.c, a.b.d, km, no',
    numbered: 'no, s, tel, md, bl',
    ordinals: true,
    openers:
      'bu, bir, o, ama, ve, ancak, fakat, ya, da, de, ne, kim, nasıl, neden, nerede, biz, ben, siz, onlar, şu, bunlar, her, bazı, çok, daha, iki, üç, tüm, bütün, diğer, eğer, çünkü, sonra, önce, ayrıca, böylece, artık, şimdi',
    said: 'dedi, diye, sordu',
  },
  az: { titles: 'dr, prof, akad, gen, küç, mr', cut: 'mln, mlrd, min', numbered: '№, s', ordinals: true },
  ru: {
    titles: `
      г, гг, гр, е, тт, т, им, акад, проф, доц, канд, ген, полк, подп, лейт, кап, майор, серж, адм, св, о, см, ср, напр,
      ул, пр, просп, пл, пер, д, кв, корп, обл, пос, пгт, дер, с, ст, стр, англ, нем, фр, лат, т.е, т.к, т.н, тел, илл,
      ред, вв, рис, мин`,
    cut: `
      янв, февр, фев, мар, апр, июн, июл, авг, сент, сен, окт, нояб, ноя, дек, тыс, млн, млрд, трлн, руб, коп, долл,
      дол, чел, др, пр, т.д, т.п, у.е, н.э, куб, кв, м, км, см, кг, час, сек, в, проч, гл, стор`,
    numbered: '№, п, пп, ст, ч, гл, с, стр, т, рис, тел, д, кв, ул',
    openers: `
      в, во, на, с, со, из, от, до, по, за, перед, для, о, об, у, и, а, но, или, однако, это, этот, эта, эти, он, она, они, мы, я,
      вы, не, нет, да, уже, также, тоже, был, была, было, были, когда, если, потому, согласно, его, её, ее, их, что, кто, как,
      почему, где, два, две, три, многие, все, другие, при, между, кроме, так, там, тогда, сейчас, теперь, ранее, затем, по`,
    said: 'сказал, сказала, спросил, спросила, заявил, заявила, отметил',
  },
  uk: {
    titles: `
      р, рр, м, ст, ім, акад, проф, доц, канд, ген, полк, св, див, напр, вул, просп, пл, буд, кв, обл, с, смт, англ,
      нім, тов, о, гр`,
    cut: `
      січ, лют, бер, квіт, трав, черв, лип, серп, вер, жовт, лист, груд, тис, млн, млрд, грн, коп, дол, ос, ін, т.д,
      т.п, н.е`,
    numbered: '№, п, ст, ч, гл, с, т, рис, тел',
    openers:
      'в, у, на, з, із, від, до, по, за, перед, для, про, і, й, та, а, але, або, однак, це, цей, ця, ці, він, вона, вони, ми, я, ви, не, ні, так, вже, також, був, була, було, були, коли, якщо, тому, його, її, їх, що, хто, як, чому, де, два, дві, три',
    said: 'сказав, сказала, запитав',
  },
  bg: {
    titles: 'г, гр, проф, доц, инж, акад, ген, полк, кап, св, ул, бул, пл, напр, вж, стр, чл, ал, арх',
    cut: 'яну, фев, апр, авг, септ, окт, ноем, дек, хил, млн, млрд, лв, др, т.н',
    numbered: '№, чл, ал, т, стр, с, тел',
    openers:
      'в, във, на, с, със, от, до, по, за, пред, и, а, но, или, обаче, това, този, тази, тези, той, тя, те, ние, аз, не, да, вече, също, беше, бяха, когато, ако, защото, според, негов, какво, кой, как, защо, къде, два, две, три',
  },
  'sr-Cyrl': {
    titles: 'проф, инж, ген, пук, ул, др, мр, св, тзв, нпр, тј, гђа, г',
    cut: 'итд, год, мил, хиљ',
    numbered: 'бр, чл, стр, тел',
    ordinals: true,
  },
  'sr-Latn': {
    titles: 'dr, prof, inž, gen, puk, ul, mr, sv, tzv, npr, tj, gđa, g',
    cut: 'itd, god, mil, hilj',
    numbered: 'br, čl, str, tel',
    ordinals: true,
  },
  hr: {
    titles: 'dr, prof, ing, gen, ul, mr, sv, tzv, npr, tj, gđa, g, sc',
    cut: 'itd, god, mil, tis, st, d.o.o, d.d',
    numbered: 'br, čl, str, tel',
    ordinals: true,
  },
  sl: {
    titles: 'dr, prof, gen, ul, mag, ing, sv, npr, tj, oz, t.i, ga, g',
    cut: 'itd, ipd, mio, tis, d.o.o, d.d',
    numbered: 'št, čl, str, tel',
    ordinals: true,
  },
  el: {
    titles: 'κ, κα, κκ, δρ, κος, π.χ, δηλ, βλ, αγ, καθ, στρ, λεωφ',
    cut: 'κλπ, κ.ά, π.μ, μ.μ, μ.χ, π.χ, εκ, δισ, χιλ, α.ε',
    numbered: 'αρ, αριθ, σελ, τηλ, άρθ',
    stops: ';',
  },
  kk: { titles: 'проф, акад, т.б, ғ, жж, б.з.б, мыс, а, м, т', cut: 'млн, млрд, км, т', numbered: '№, б' },
  id: {
    titles: `
      dr, drs, dra, prof, hj, h, kh, tn, ny, sdr, sdri, jend, letjen, mayjen, brigjen, kol, letkol, kapt, ir, st, jl,
      yth, a.n, dll, dkk, dsb, s.d, mr`,
    cut: 'jan, feb, apr, jun, jul, agu, ags, sep, sept, okt, nov, nop, des, pt, tbk, cv, s.h, s.e',
    numbered: 'no, hal, tel, telp, ps, pasal, rp',
    openers:
      'di, ke, dari, pada, untuk, dengan, oleh, dan, atau, tetapi, namun, ini, itu, dia, ia, mereka, kami, kita, saya, anda, yang, jika, ketika, setelah, sebelum, karena, meskipun, menurut, tidak, ada, sudah, juga, apa, siapa, bagaimana, mengapa, dua, tiga, banyak, semua, para, sementara, selain, dalam, seperti, sebagai, saat, akan, bahwa',
    said: 'kata, ujar, tanya, tutur, ucap',
  },
  ms: {
    titles: 'dr, prof, hj, hjh, pn, en, dato, tn, yb, st, mr',
    cut: 'jan, feb, apr, jun, jul, sept, okt, nov, dis, bhd, sdn',
    numbered: 'no, hlm, tel',
  },
  tl: {
    titles: 'g, gng, bb, gob, kag, sen, rep, dr, mr, mrs, ms, gen, atty, engr, st, sta, sto',
    cut: 'ene, peb, abr, ago, set, okt, nob, dis, jr, sr',
    numbered: 'blg',
  },
  sw: { titles: 'dkt, prof, mhe, mh, bw, bi, n.k, mr', cut: 'n.k, k.m, a.s', numbered: 'na, uk' },
  vi: { titles: 'ths, pgs, ts, gs, bs, tp, tx, st, mr', cut: 'v.v', numbered: 'số, tr' },
  ar: { titles: 'د, أ, م, ص', cut: 'هـ, ق.م, م', numbered: 'ص, رقم' },
  fa: { titles: 'د, م', cut: 'ه.ش, ه.ق, ق.م', numbered: 'ص' },
  he: { titles: 'ד״ר, פרופ׳, גב׳, רח׳, עמ׳, מר', cut: '', numbered: 'עמ׳' },
  hy: { stops: ':' },
  hi: { titles: 'डॉ, डा, प्रो, कु, पं, श्री, सं', cut: 'कि, मी, रु', numbered: 'सं, पृ' },
  bn: { titles: 'ডা, ড, মো, মোঃ, প্রফে, মি', cut: '', numbered: 'নং' },
  th: { titles: 'ดร, ศ, รศ, ผศ, นาย', cut: 'พ.ศ, ค.ศ', numbered: 'ม' },
}
