// Compiled from general knowledge: style books of agencies (AP, Reuters, dpa, AFP, EFE) and usual abbreviations of each language.
import type { SentenceRow } from '../../annotate/sentence-row'

export const germanSentences: SentenceRow = {
  titles: `
    dr, dres, prof, profes, hr, hrn, fr, frl, st, sankt, ing, dipl, med, jur, phil, nat, h.c, mag, kfm, lic, gen, oberst, z.b, d.h,
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
  lettered: 'gruppe, vitamin, hepatitis, influenza',
  letterNames: 'x',
  letterLeads: 'auf, bei, via, über, plattform, netzwerk, kurznachrichtendienst, onlineplattform',
  speechVerbs: 'sagte, fragte, sagt, fragt, rief, meinte, erklärte, betonte',
}
