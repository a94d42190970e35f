// Words of restrictions in Romanian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const romanianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    niciodata, nicicand, nici, nimeni, nimanui, nimic, niciun, nicio, nici un, nici o, nicaieri, fara a, nu se poate, nu poate, nu pot,
    nu trebuie, nu este permis, nu e permis, nu este permisa, nu e voie, nu avem voie, interzis*, interzic*, se interzice, interdicti*,
    este interzis, este interzisa, nepermis*, neautorizat*, a se abtine, abtin*, evitati, a evita, a se evita, inceta*, opri*, renunta*,
    sub nicio forma, in niciun caz, in nici un caz`,
  // publishing, in general words
  f: `
    a publica, tipar*, foloseasca, retransmi*, emis, emisa, emite, posteze, pune online, puneti online, pus online, punere online, pe net,
    pe internet, da pe post, dati pe post, dat pe post, pe post, iesi, iasa, iese, apare, apariti*, aparut, lansa, lansati, lanseze,
    elibera*, scoate, raspand*, disemin*, impartas*, partaja*, share-uiti, circula, circule, da mai departe, dati mai departe,
    trimite mai departe, trimiteti mai departe, mai departe, redirection*, citeze`,
  // before, until, from
  p: `
    inaintea, pana in, pana ce, pana nu, pana dupa, nu inainte, nu inainte de, nu mai devreme, nu mai devreme de, mai devreme de,
    cel mai devreme, cat timp, atata timp cat, atata vreme cat, cata vreme, in timp ce, in timpul, dupa ce, numai dupa, doar dupa,
    abia dupa, de indata ce, imediat ce, indata ce, odata ce, o data ce, cand, incepand de la, incepand din, cu incepere de la,
    din momentul`,
  // secrecy
  c: `
    strict confidential, confidentialit*, strict secret, in confidenta, neoficial*, fara atribuire, neatribuibil*, nu pentru citare,
    doar context, pentru context, cu titlu informativ, uz intern, de uz intern, pentru uz intern, numai pentru voi,
    doar pentru dumneavoastra, doar pentru voi, intre noi, discreti*, tacere*, liniste, taceti, embargo informational,
    pastrati pentru voi, pentru voi, pentru dumneavoastra, pentru dvs, sub embargo, sigilat*, sub sigiliu, sub cheie, clasificat*,
    nepublic*, nedestinat, privilegiat, restrictionat*, cu usile inchise, usile inchise, secret de serviciu, secretul anchetei, anonimat*,
    spre informare, pentru informarea dumneavoastra, spre stiinta, sensibil`,
  // withdrawing, and why
  i: `
    retrage*, anulare*, sters*, scoateti, scos*, scoatere*, da jos, dati jos, inlatur*, depublic*, arunca*, la cos, la gunoi, cosul,
    omorati, a se ignora, nu luati in considerare, nu luati in seama, nu tineti cont, nu tineti seama, a nu se lua, face abstractie,
    faceti abstractie, uita, uitati, inlocui*, falsificat*, greseala, greseli, din greseala, greseala de, eroare*, erori, din eroare,
    incorect*, neadevarat*, nereal*, masluit*, pacaleala, farsa, zvon, dezmint*, infirmat*, acesta este un test, mesaj test`,
  // holding back
  l: `
    retinut*, tine*, tineti pe loc, pastra*, pastreze, asteapta, in asteptare, parca*, ingheta*, bloca*, pauza, in pauza, intarzi*,
    temporiz*, nu inca, la rece, la gheata, la sertar, in sertar, pe hold, in rezerva, rezervat*, deocamdata, deocamdata nu, momentan,
    pentru moment, rabdare, rabdati, incuiat*, pus deoparte, puneti deoparte, pe loc`,
  // unfinished, or ahead of time
  r: `
    ciorna, ciorne, proiect*, schita, schite, bruion, bruta, forma bruta, versiune bruta, versiune de lucru, document de lucru,
    versiune preliminara, provizori*, prima versiune, needitat*, necorectat*, neredactat*, nerevizuit*, neprelucrat*, nu este final,
    nu e final, nefinal*, nefinisat*, nedefinitiv*, neaprobat*, neavizat*, nevalidat*, in curs de aprobare, in curs, in curs de redactare,
    in lucru, in pregatire, neterminat*, de verificat, de aprobat, in avans, avans, prealabil*, din timp, dinainte, avanpremier*,
    exemplar de semnal, semnal, exemplar de recenzie, pentru pregatire, pregati*, pentru planificare, planific*`,
}
