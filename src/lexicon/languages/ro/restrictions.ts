// Words of restrictions in Romanian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const romanianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    niciodata, nicicand, nici, nimeni, nimanui, nimic, niciun, nicio, nicaieri, interzis*, interzic*, interdicti*, nepermis*,
    neautorizat*, a se abtine, abtin*, evitati, a evita, a se evita`,
  // publishing, in general words
  f: `
    tipar*, foloseasca, retransmi*, emis, emisa, emite, posteze, pe net, pe internet, iesi, iasa, iese, apare, apariti*, aparut, lansa,
    lansati, lanseze, elibera*, scoate,
    mention*, spune*, spuneti, retele, retelele, retele sociale, pe web, paraseasca sala`,
  // before, until, from
  p: `
    inaintea, nu mai devreme, nu mai devreme de, mai devreme de, cel mai devreme, cat timp, atata timp cat, atata vreme cat, cata vreme,
    in timp ce, in timpul`,
  // secrecy
  c: `
    confidentialit*, in confidenta, neoficial*, fara atribuire, neatribuibil*, nu pentru citare, doar context, pentru context,
    cu titlu informativ, numai pentru voi, doar pentru dumneavoastra, doar pentru voi, intre noi, discreti*, tacere*, liniste, taceti,
    embargo informational, pastrati pentru voi, pentru voi, pentru dumneavoastra, pentru dvs, sub embargo, sigilat*, sub sigiliu,
    sub cheie, clasificat*, nepublic*, nedestinat, privilegiat, restrictionat*, cu usile inchise, usile inchise, anonim*`,
  // withdrawing, and why
  i: `
    retrage*, anulare*, sters*, scoateti, scos*, scoatere*, da jos, dati jos, inlatur*, depublic*, arunca*, la cos, la gunoi, cosul,
    omorati, nu luati in considerare, nu luati in seama, nu tineti cont, nu tineti seama, a nu se lua, face abstractie, faceti abstractie,
    uita, uitati, inlocui*, falsificat*, greseala, greseli, eroare*, erori, din eroare, incorect*,
    scoateti-le, scoateti-l, de pe site-uri, de pe site`,
  // holding back
  l: `
    retinut*, tine*, pastra*, pastreze, asteapta, parca*, ingheta*, bloca*, pauza, intarzi*, temporiz*, nu inca, la rece, la gheata,
    la sertar, in sertar, pe hold`,
  // unfinished, or ahead of time
  r: `
    ciorna, ciorne, proiect*, schita, schite, bruion, bruta, versiune de lucru, document de lucru, versiune preliminara, provizori*,
    prima versiune, needitat*, necorectat*, neredactat*, nerevizuit*, neprelucrat*, nu este final, nu e final, nefinal*, nefinisat*,
    nedefinitiv*, neaprobat*, neavizat*, nevalidat*, in curs de aprobare, in curs, in curs de redactare, in lucru, in pregatire,
    neterminat*, de verificat, de aprobat, avans`,
  // events that a release waits for, and their end
  g: `
    discurs*, sentint*, verdict*, votul, votat, voteaza, sedint*, ceremoni*, gala, premiere*, panglic*, inaugur*, deschider*, deschid,
    usilor, usile, scena, fluier*, termin*, inchei*, citit*, aterizat*, aterizeaza, funerali*, inmormant*, extrager*, premier*, semnar*,
    adunar*`,
  // accepting a condition
  a: `
    va obligati, obligati, se obliga, va angajati, angajati, primind, acceptand, deschizand, primire*, cu conditia, conditia, acceptati`,
  // parts and details of a story that may be withheld
  W: `
    numele, nume, identitat*, fotografi*, chipul, paragraf*, pasaj*, fraza, detalii`,
  // word from the sender, and who must be told first
  C: `
    anuntam, va anuntam, sunam, va sunam, instiintam, familia, familiei, rudele, rudelor, unda verde, noi instructiuni`,
}
