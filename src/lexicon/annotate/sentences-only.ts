// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from './sentence-row'

/** Data of languages that `annotate` only splits into sentences, by BCP 47 tag. */
export const sentencesOnly: { readonly [tag: string]: SentenceRow } = {
  sv: {
    titles: 'dr, prof, ca, s.k, d.v.s, dvs, f.d, t.o.m, p.g.a, s, st, jfr, resp, fr, hr, gen, kl, tel, ev',
    cut: 'jan, feb, mars, apr, aug, sept, sep, okt, nov, dec, m.m, osv, etc, mkr, mdr, milj, a.s, inkl, exkl',
    numbered: 'nr, kap, sid, s, tel, kl, st, art',
    openers: `
      den, det, de, en, ett, han, hon, vi, jag, du, ni, man, men, och, eller, i, på, för, med, av, från, till, efter, före, under,
      över, om, vid, hos, mot, utan, sedan, enligt, när, medan, innan, eftersom, trots, hans, hennes, deras, vår, denna, detta,
      dessa, inte, ingen, inga, också, nu, då, där, här, dock, samtidigt, dessutom, så, hur, vad, vem, varför, två, tre, många,
      alla, båda, andra, är, var, har, som, ur, mellan, genom`,
    speechVerbs: 'sade, sa, säger, frågar, frågade',
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
    speechVerbs: 'sa, sier, spurte, spør',
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
    speechVerbs: 'sagde, siger, spurgte, spørger, said',
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
    speechVerbs: 'sanoi, sanoo, kysyi, kysyy, kertoi',
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
    speechVerbs: 'powiedział, powiedziała, zapytał, dodał, dodała',
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
    speechVerbs: 'řekl, řekla, zeptal, dodal, dodala',
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
    speechVerbs: 'povedal, povedala, dodal, dodala',
  },
  hu: {
    titles: 'dr, ifj, id, özv, prof, szt, gen, pl, ún, kb, ill, tel, u, krt, ker, min, vö, ti, stb',
    cut: 'kft, zrt, nyrt, bt, jan, febr, márc, ápr, jún, júl, aug, szept, okt, nov, dec, kr, i.e, eft',
    numbered: 'sz, old, évf, tel, pont',
    ordinals: true,
    openers:
      'a, az, egy, ő, ők, mi, én, ti, de, és, vagy, hogy, ha, amikor, miután, mert, bár, ez, ezek, ezt, nem, igen, is, most, akkor, ott, itt, már, csak, hol, ki, miért, hogyan, két, három, sok, minden, mindkét, szerinte',
    speechVerbs: 'mondta, kérdezte',
  },
  ro: {
    titles: 'dl, dna, dr, prof, ing, gen, col, mr, lt, sf, str, bd, nr, ex, cca, art, alin',
    cut: 'ian, feb, mart, apr, iun, iul, aug, sept, oct, nov, dec, etc, mil, mld, s.a, s.r.l',
    numbered: 'nr, art, alin, pag, p, tel, cap',
    openers:
      'un, o, el, ea, ei, ele, noi, eu, dar, și, sau, în, pe, la, cu, de, din, pentru, prin, după, înainte, până, dacă, când, deși, acest, această, acești, aceste, nu, da, și, acum, atunci, acolo, aici, ce, cine, cum, unde, doi, trei, mulți, toți, este, a, au',
    speechVerbs: 'spus, întrebat',
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
    speechVerbs: 'dedi, diye, sordu',
  },
  az: { titles: 'dr, prof, akad, gen, küç, mr', cut: 'mln, mlrd, min', numbered: '№, s', ordinals: true },
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
    speechVerbs: 'сказав, сказала, запитав',
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
  fa: { titles: 'د, م', cut: 'ه.ش, ه.ق, ق.م', numbered: 'ص' },
  he: { titles: 'ד״ר, פרופ׳, גב׳, רח׳, עמ׳, מר', cut: '', numbered: 'עמ׳' },
  hy: { stops: ':' },
  hi: { titles: 'डॉ, डा, प्रो, कु, पं, श्री, सं', cut: 'कि, मी, रु', numbered: 'सं, पृ' },
  bn: { titles: 'ডা, ড, মো, মোঃ, প্রফে, মি', cut: '', numbered: 'নং' },
  th: { titles: 'ดร, ศ, รศ, ผศ, นาย', cut: 'พ.ศ, ค.ศ', numbered: 'ม' },
}
