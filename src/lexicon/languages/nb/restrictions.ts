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
    ga pa lufta, frigi, frigitt,
    røp, røpe, røpes, avslor*, fortell*, lekk*, nevn, nevne, nevnes, oppgi, sosiale medier, forlater rommet, ut av rommet, utad`,
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
    erstatt*, feil, feilaktig*, feilen,
    fra nettsidene, ta dem ut, ta den ut`,
  // holding back
  l: `
    holdt tilbake, gjem, blokker*, utsett*, utsatt, utesta, enna ikke, enda ikke, ikke enda, legg pa is, legge pa is`,
  // unfinished, or ahead of time
  r: `
    utkast*, kladd*, rautkast, raversjon, uredigert*, ubearbeidet*, ukorrigert*, ikke redigert, ikke ferdig, uferdig*, ufullstendig*,
    ikke korrekturlest, foreløpig*, ikke godkjent, enna ikke godkjent, ikke klarert, uklarert, ikke frigitt, arbeidsversjon,
    arbeidsdokument, arbeidsutkast, under arbeid, i forkant, forhandsomtale*, forhandsversjon, forhandsinformasjon, forhandskopi,
    forhandssak*, forsak, opptakt, planlegging`,
  // events that a release waits for, and their end
  g: `
    talen, talt, dom, dommen, avstemning*, votering*, motet, seremoni*, utdeling*, snoren, snor, apning*, apnes, apner, dorene, dorer,
    scenen, scene, avspark*, sluttsignal*, ferdig, avsluttet, lest opp, landet, begravels*, trekning*, premiere*, signering*,
    generalforsamling*`,
  // accepting a condition
  a: `
    forplikter, forplikter seg, forplikter deg, forplikter dere, ved a ta imot, ved a apne, mottak*, pa betingelse, betingelse av, vilkar,
    pa vilkar, forutsetning, godtar, aksepterer, samtykker`,
  // parts and details of a story that may be withheld
  W: `
    navn, navnet, navnene, identitet*, foto, bilde, bildet, ansikt*, avsnitt, avsnittet, avsnittene, setning, detaljer`,
  // word from the sender, and who must be told first
  C: `
    vi ringer, ringer, gir beskjed, vi gir beskjed, hører fra oss, annen beskjed, gront lys, parorende, etterlatte, familien, varslet,
    underrettet`,
}
