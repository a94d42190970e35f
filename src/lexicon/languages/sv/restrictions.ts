// Words of restrictions in Swedish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const swedishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    inget, inga, ingenstans, varken, vare sig, far ej, ma inte, ska inte, skall inte, bor inte, kan inte, far aldrig, forbjud*,
    inte tillat*, ej tillat*, otillat*, avsta fran, avhall*, undvik*, lat bli, lata bli, sluta, stoppa, stoppas, upphor*,
    under inga omstandigheter, inte under nagra omstandigheter, pa inga villkor, i inget fall, absolut inte, inte alls, inte heller`,
  // publishing, in general words
  f: `
    tryck*, nyttj*, utnyttj*, utsand*, aterutsand*, postas, lagg ut, lagts ut, ladda upp, laddas upp, lagga upp, pa natet, ga ut med,
    slappas, utgivning, ges ut, ge ut, komma ut, dyka upp, framtrada, vidarebefordr*, skicka vidare, skickas vidare, fora vidare,
    foras vidare, lamna vidare, lamnas ut, lamna ut, delad, namn*, omnamn*, rapporter*, skriv om, skriva, skrivas, skriv, bevak*,
    recenser*, recension*, avsloj*, roja, rojas, yppa, yppas`,
  // before, until, from
  p: `
    till dess, till dess att, till och med, forran, inte forran, ej fore, inte fore, inte tidigare an, ej tidigare an, sa lange,
    sa lange som, medan, efter att, forst efter, forst nar, sa fort, val, fran och med, fr.o.m., med borjan, fran klockan, fran kl,
    i vantan pa, dessforinnan, i och med, vid`,
  // secrecy
  c: `
    strikt konfidentiellt, topphemlig*, kvalificerat hemlig, i fortroende, bakgrund, endast bakgrund, som bakgrund, for bakgrund,
    bakgrundsinformation, inte for citat, ej for citat, utan kallhanvisning, for internt bruk, endast internt, endast for er, bara for er,
    mellan oss, oss emellan, tystnad, tyst, tystnadsplikt, mediatystnad, morklaggning, hall for er sjalva, behall for er sjalva,
    halla tyst, hall tyst, hall tatt, sparrtid, forseglad*, inlast, klassificerad, skyddad, begransad, for kannedom, for er kannedom,
    stangda dorrar, bakom stangda dorrar, yppandeforbud, kanslig, morka`,
  // withdrawing, and why
  i: `
    dragits tillbaka, dragen, tillbakadra*, aterta, atertas, atertag*, killa, killas, doda, tagits bort, borttag*, avlagsn*, ta ner,
    tas ner, plocka ner, plocka bort, avpublicer*, kasta bort, papperskorg*, forstor*, bortse fran, glom, glomma, strunta i, ersatt*, fel,
    felaktig*, felet, fejkad, pahittad*, fabricerad*, oriktig*, inkorrekt*, misstag, av misstag, misstaget, av misstag skickats, osann*,
    osant, manipulerad*, anka, tidningsanka, fornekas, testmeddelande, detta ar ett test, ovning, provsandning, inaktuell*, foraldrad*,
    overspelad*, galler inte langre`,
  // holding back
  l: `
    hallas, halla inne, inne med, invanta*, droj*, spara, sparas, frysa, frysas, blocker*, pausa*, paus, uppskjut*, skjut upp, skjuta upp,
    skjuts upp, senarelagg*, fordroj*, forsena, bordlagg*, vilande, inte an, inte annu, lagg pa is, lagga pa is, pa vant, i reserv, lasa,
    last lage, ligga pa, ligg pa, kvar, ha talamod`,
  // unfinished, or ahead of time
  r: `
    kladd, ratext, ramaterial, oredigerad*, oredigerat, obearbetad*, okorrigerad*, ej korrekturlast, inte fardig, ofardig*, ofullstandig*,
    inte slutgiltig*, ej slutgiltig*, inte slutlig, provisorisk*, ej godkand*, inte godkand*, ej klar, inte klar, ej slappt,
    annu ej godkand, arbetsversion, arbetsmaterial, arbetsdokument, pagaende, under arbete, i forvag, forhandsex*, forhandskopia,
    forhandstext, forhandstitt, forhandsartikel, forberedelse*, for forberedelse, for planering, planering, endast planering,
    planeringssyfte, provtryck, okorrigerat korrektur, forsta version, skiss, forskriven, liggare, det talade ordet galler`,
}
