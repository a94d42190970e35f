// Words of restrictions in Hungarian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const hungarianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nincsen, soha, sohase, sosem, semmi, semmit, senki, senkinek, semmilyen, semmifele, sehol, nem szabad, nem lehet, nem kell,
    nem jelenhet, tiltott, tiltja, tiltjak, tiltas, tilalom, tilalm*, megtilt*, nem engedelyezett, nem engedelyez*, nem megengedett,
    nem hasznalhato, nem kozolheto, nem publikalhato, nem hozhato, nem idezheto, nem adhato, tartozkod*, melloz*, kerul*, hagyjak abba,
    abbahagy*, allj`,
  // publishing, in general words
  f: `
    lekozol*, jelenhet meg, jelenjen meg, jelenik meg, adjak ki, adja ki, adhato ki, nyilvanossagra hoz*, nyilvanossagra hozni,
    nyilvanossagra hozhato, hozhato nyilvanossagra, hozzak nyilvanossagra, nyomtat*, kinyomtat*, nyomdaba, leadni, adjak le, adja le,
    sugaroz*, sugarzas, adasban, musorba, kozvetit*, tovabbit*, tovabbad*, adjak tovabb, tovabbkuld*, posztol*, kiposztol*, feltolt*,
    feltesz*, feltenni, tegyek fel, tegye fel, kitesz*, kitenni, tegyek ki, kirak*, rakjak ki, netre, kimegy, kimehet, mehet ki,
    menjen ki, megy ki, elesit*, elesedik`,
  // before, until, from
  p: `
    mielott, megelozoen, ameddig, mindaddig, addig, elobb, korabban, nem korabban, nem elobb, leghamarabb, legkorabban csak, kozben,
    soran, miutan, utantol, csak utan, csak azutan, csak akkor, azutan, amint, mihelyt, amikor, -tol, oratol, kezdve, napig, kezdodoen,
    attol kezdve, attol fogva, kozzetetelig, bejelentesig`,
  // secrecy
  c: `
    titk*, titok, szigoruan titkos, titoktartas*, titokban, hivatali titok, minositett, bizalommal, hatter, hatterinformacio*,
    hatteranyag, csak hatter, hatterkent, nev nelkul, forrasmegjeloles nelkul, belso, belso hasznalatra, kizarolag belso, belso anyag,
    csak nektek, csak onoknek, koztunk, koztunk maradjon, maradjon koztunk, diszkrecio*, diszkret*, hallgat*, csend, hirzarlat*, hirstop*,
    hirzar, tartsak meg maguknak, maguknak, tartsa magaban, tartsd meg magadnak, magunk kozott, embargo alatt, lepecsetel*, pecset alatt,
    zart ajtok, zartkoru, zart, elzar*, magan*, szemelyes, korlatozott*, tajekoztatasul, tudomasul, csak tajekoztatasul, nem nyilvanos,
    nem publikus, erzekeny`,
  // withdrawing, and why
  i: `
    vonjuk vissza, visszahiv*, hivjuk vissza, visszasziv*, kitorol*, eltavolit*, tavolitsak el, tavolitsa el, leszed*, szedjek le,
    szedje le, szedni, levesz*, levenni, vegyek le, vegye le, levetel, kidob*, dobjak ki, dobja ki, kukaba, kuka, kukaz*, megsemmisit*,
    semmisitsek meg, semmisnek, sztorn*, ervenyet veszt*, hatalytalan*, hatalyat veszt*, targytalan*, figyelmen kivul hagyni,
    hagyja figyelmen kivul, ne vegyek figyelembe, tekintsek semmisnek, tekintsek targytalannak, felejts*, felejtsek el, elvet*,
    helyettesit*, cserel*, lecserel*, kicserel*, helyebe, hamis*, teves*, tevedes*, hibas*, hiba, hibabol, hibat, veletlenul, veletlen,
    rossz, helytelen*, pontatlan*, valotlan*, nem igaz, nem valos, kitalalt, kitalacio, koholt, koholmany`,
  // holding back
  l: `
    tartsa vissza, tartsuk vissza, tartsa, varni, varakoz*, megvar*, kivar*, megoriz*, oriz*, parkol*, felretesz*, felretenni,
    tegyek felre, eltesz*, befagyaszt*, fagyaszt*, jegel*, jegre, blokkol*, zarol*, szunetel*, szunet, kesleltet*, elhalaszt*, halasszak,
    elnapol*, felfuggeszt*, fuggoben, fuggoben tart*, egyelore, egyelore ne, egyelore nem, keszenlet*, tartalek*`,
  // unfinished, or ahead of time
  r: `
    tervezet*, vazlat*, piszkozat*, nyers, nyersvaltozat, nyersanyag, nyers szoveg, nyers valtozat, elso valtozat, munkavaltozat*,
    munkapeldany, munkaanyag*, munkaverzio, elozetes*, ideiglenes*, szerkesztetlen*, javitatlan*, atnezetlen*, nem szerkesztett,
    nem vegleges*, meg nem vegleges, nem vegso, jova nem hagyott, nem jovahagyott, nincs jovahagyva, jovahagyasra var, jovahagyas elott,
    ellenorzes alatt, szerkesztes alatt, keszul*, elokeszulet*, elokeszites*, folyamatban, befejezetlen*, felkesz*, hianyos*, elore,
    jo elore, elozetes peldany, eloolvasoi, elozetes tajekoztatas, beharangoz*, ajanlo, elopremier, tervezes*, csak tervezeshez,
    tervezesi celra, programelozetes, levonat*, kefelevonat, korrektura*, minta`,
}
