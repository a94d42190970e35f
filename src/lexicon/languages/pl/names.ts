// Usage of PAP and Polish newspapers; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'
import { sentencesOnly } from '../../annotate/sentences-only'

/** Words that help to find names: Polish. */
export const polishNames: NameRows = {
  honorifics: 'pan, pani, ks, ksiądz, doktor, król, królowa, książę, papież, biskup, kardynał, święty, św',
  roles: `
    prezydent, premier, wicepremier, minister, wiceminister, szef, szefowa, przewodniczący, przewodnicząca, marszałek, poseł, posłanka, senator, wojewoda, burmistrz, wójt, starosta, radny, radna, rzecznik, rzeczniczka,
    prezes, dyrektor, dyrektorka, ambasador, kanclerz, generał, pułkownik, prokurator, adwokat, mecenas, sędzia, komendant, ekspert, ekonomista, ekonomistka, analityk, trener, selekcjoner, napastnik, bramkarz, obrońca, kapitan,
    aktor, aktorka, reżyser, pisarz, pisarka, dziennikarz, lider, liderka, kandydat, lekarz, rektor`,
  genitiveEndings: 'u, wy, dzi, owa',
  caseEndings: 'a, em, iem, owi, u, ie, ą, ę, y, i, ego, ki',
  placeRoles: 'prezydent, burmistrz, wójt, wojewoda, premier, kanclerz, król',
  sayings:
    'powiedział, powiedziała, dodał, dodała, poinformował, poinformowała, stwierdził, podkreślił, mówi, uważa, oświadczył, zapowiedział, przyznał, ocenił, napisał, zaznaczył, przekazał',
  ofHeads: 'ministerstwo, bank, urząd, sąd, uniwersytet, rada, związek, instytut, komisja',
  heads:
    'ministerstwo, bank, urząd, sąd, trybunał, uniwersytet, politechnika, rada, sejm, senat, komisja, związek, instytut, prokuratura, policja, straż, partia, platforma, stowarzyszenie, fundacja, muzeum, szpital, federacja, gazeta, agencja, klub',
  bodyNouns: 'spółka, spółki, firma, firmy, koncern, klub, grupa, portal, dziennik, sieć',
  given: `
    stanisław, paweł, michał, grzegorz, jerzy, tadeusz, łukasz, zbigniew, ryszard, dariusz, mariusz, wojciech, mateusz, rafał, jacek, janusz, mirosław, maciej, sławomir, jarosław, władysław, bartosz, dawid, arkadiusz, leszek,
    radosław, przemysław, karol, lech, katarzyna, małgorzata, agnieszka, krystyna, elżbieta, grażyna, jolanta, iwona, urszula, pawła, pawłem, marka, markiem, leszka, anny, marii`,
  particles: 'von, de, i',
  openers: `${sentencesOnly.pl?.openers}, zdaniem, spotkanie, około`,
  demonyms:
    'polak, polacy, polaków, rosjanie, rosjan, ukraińcy, ukraińców, amerykanie, brytyjczycy, czesi, włosi, chińczycy',
  calendar: '',
  the: '',
  of: '',
  and: 'i',
  clauses: 'który, która, które, jest, był, była, że',
  in: 'w, we',
  from: 'z, ze',
  to: 'do',
  by: 'przez',
  with: 'wraz',
  for: 'dla',
  against: 'przeciw',
  prepositions: 'pod, koło, obok',
}
