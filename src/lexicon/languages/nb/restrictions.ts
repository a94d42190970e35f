// Words of restrictions in Norwegian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const norwegianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    ikkje, verken, ma aldri, forby*, ikke tillatt, ikke lov, ulovlig, unnlat, unnlate, unnlates, avsta, avsta fra, avhold*,
    avholde seg fra, unnga, unngas, la være, stans, stanse, opphør*, slutt, slutt a, slutte, under ingen omstendigheter,
    ikke under noen omstendigheter, pa ingen mate, i intet tilfelle, ikke i noe tilfelle, absolutt ikke, nei`,
  // publishing, in general words
  f: `
    utgi, utgis, utgivelse, benytt*, kjør, kjøre, kjøres, utsend*, overfør*, legg ut, lagt ut, legge opp, laste opp, last opp, lastes opp,
    pa nett, ga pa lufta, gar ut, komme ut, kommer ut, frigi, frigitt, slipp, sluppet, spreiing, videreformidl*, formidl*, gi videre,
    gis videre, bringe videre`,
  // before, until, from
  p: `
    innen, før etter, ikke tidligere enn, sa lenge, sa lenge som, etter at, f.o.m., fra klokka, med start, i pavente av, i vente pa,
    forut for, i forkant av, i forveien, til etter`,
  // secrecy
  c: `
    konfidensiell*, konfidensielt, strengt konfidensielt, strengt fortrolig, topphemmelig*, taushetsbelagt, taushetsplikt, taushet,
    i fortrolighet, bakgrunn, kun bakgrunn, som bakgrunn, til bakgrunn, bakgrunnsinformasjon, ikke for sitat, ikke til sitat,
    uten kildehenvisning, internt bruk, til internt bruk, kun for dere, bare for dere, mellom oss, oss imellom, diskresjon, ti stille,
    medietaushet, mørklegging, hold for dere selv, behold for dere selv, hold det for dere, holde tett, hold tett, innelast,
    lukkede dører, for lukkede dører, gradert*, sikkerhetsgradert, personlig, begrenset, til deres orientering, til informasjon, munnkurv,
    referatforbud, sensitiv*`,
  // withdrawing, and why
  i: `
    trekk tilbake, trekke tilbake, trekker tilbake, tilbaketrekk*, tilbaketrukket, tilbakekall*, kall tilbake, kalles tilbake, drep,
    ta ned, tas ned, tatt ned, avpubliser*, kaste, kastes, kastet, søppel, ødelegg*, kanseller*, avlys*, opphev*, bortfall*, se vekk fra,
    bortsett, utga, utgatt, erstatt*, feil, feilaktig*, feilen, ved en feil, galt, uriktig*, feilmelding, oppdiktet*, fabrikkert*,
    feiltakelse, ved en feiltakelse, ved en feiltagelse, usann*, usant, manipulert*`,
  // holding back
  l: `
    holde tilbake, holdt tilbake, gjem, blokker*, sett pa pause, utsett*, utsatt, utesta, enna ikke, enda ikke, ikke enda, legg pa is,
    legge pa is, legges pa is, pa vent, sett pa vent, i beredskap, sitt pa, foreløpig ikke`,
  // unfinished, or ahead of time
  r: `
    utkast*, kladd*, rautkast, raversjon, uredigert*, ubearbeidet*, ukorrigert*, ikke redigert, ikke ferdig, uferdig*, ufullstendig*,
    ikke korrekturlest, foreløpig*, ikke godkjent, enna ikke godkjent, ikke klarert, uklarert, ikke frigitt, arbeidsversjon,
    arbeidsdokument, arbeidsutkast, under arbeid, i forkant, forhandsomtale*, forhandsversjon, forhandsinformasjon, forhandskopi,
    forhandssak*, forsak, opptakt, til planlegging, planlegging, kun planlegging, planleggingsformal, ukorrigert korrektur, prøvetrykk,
    første versjon, førsteutkast, skisse, mal, forhandsskrevet, det talte ord gjelder, det muntlige gjelder, forbehold om endringer`,
}
