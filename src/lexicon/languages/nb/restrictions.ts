// Words of restrictions in Norwegian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const norwegianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    ikkje, verken, forby*, ulovlig, unnlat, unnlate, unnlates, avsta, avhold*, avholde seg fra, unnga, unngas, la være, stans, stanse,
    opphør*, slutt`,
  // publishing, in general words
  f: `
    utgi, utgis, utgivelse, benytt*, kjør, kjøre, kjøres, utsend*, overfør*, legge opp, laste opp, last opp, lastes opp, pa nett,
    ga pa lufta, frigi, frigitt`,
  // before, until, from
  p: `
    innen, ikke tidligere enn, sa lenge, sa lenge som`,
  // secrecy
  c: `
    konfidensiell*, konfidensielt, topphemmelig*, taushetsbelagt, taushetsplikt, taushet, bakgrunn, bakgrunnsinformasjon, ikke for sitat,
    ikke til sitat, uten kildehenvisning, kun for dere, bare for dere, mellom oss, oss imellom, diskresjon, ti stille, medietaushet,
    mørklegging, hold for dere selv, behold for dere selv, hold det for dere, holde tett, hold tett, innelast, lukkede dører,
    for lukkede dører, gradert*, sikkerhetsgradert`,
  // withdrawing, and why
  i: `
    trekke tilbake, tilbaketrekk*, tilbaketrukket, tilbakekall*, kall tilbake, kalles tilbake, drep, ta ned, tas ned, tatt ned,
    avpubliser*, kaste, kastes, kastet, søppel, ødelegg*, kanseller*, avlys*, opphev*, bortfall*, se vekk fra, bortsett, utga, utgatt,
    erstatt*, feil, feilaktig*, feilen`,
  // holding back
  l: `
    holdt tilbake, gjem, blokker*, utsett*, utsatt, utesta, enna ikke, enda ikke, ikke enda, legg pa is, legge pa is`,
  // unfinished, or ahead of time
  r: `
    utkast*, kladd*, rautkast, raversjon, uredigert*, ubearbeidet*, ukorrigert*, ikke redigert, ikke ferdig, uferdig*, ufullstendig*,
    ikke korrekturlest, foreløpig*, ikke godkjent, enna ikke godkjent, ikke klarert, uklarert, ikke frigitt, arbeidsversjon,
    arbeidsdokument, arbeidsutkast, under arbeid, i forkant, forhandsomtale*, forhandsversjon, forhandsinformasjon, forhandskopi,
    forhandssak*, forsak, opptakt, planlegging`,
}
