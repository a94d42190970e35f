// Words of restrictions in Hungarian, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const hungarianRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nincsen, soha, sohase, sosem, semmi, semmit, senki, senkinek, semmilyen, semmifele, sehol, tiltott, tiltja, tiltjak, tiltas, tilalom,
    tilalm*, megtilt*, tartozkod*`,
  // publishing, in general words
  f: `
    lekozol*, adjak ki, adja ki, adhato ki, nyomtat*, kinyomtat*, nyomdaba, leadni, adjak le, adja le, sugaroz*, sugarzas, adasban,
    musorba, kozvetit*, tovabbit*, tovabbad*, adjak tovabb, tovabbkuld*, posztol*, kiposztol*,
    arul*, elarul*, felfed*, kiszivarog*, emlit*, megemlit*, kozossegi, weben, webre, internet*, termet, terembol, elhagyja, mondj*`,
  // before, until, from
  p: `
    mielott, megelozoen, ameddig, mindaddig, addig, elobb, korabban, leghamarabb, legkorabban csak, kozben, soran, miutan, utantol,
    csak akkor`,
  // secrecy
  c: `
    titk*, titok, titoktartas*, titokban, minositett, bizalommal, hatter, hatterinformacio*, hatteranyag, hatterkent, nev nelkul,
    forrasmegjeloles nelkul, belso, csak nektek, csak onoknek, koztunk, diszkrecio*, diszkret*, hallgat*, csend, hirzarlat*, hirstop*,
    hirzar, maguknak, tartsa magaban, tartsd meg magadnak, magunk kozott, embargo alatt, lepecsetel*, pecset alatt, zartkoru, zart,
    elzar*, magan*, szemelyes, korlatozott*, tajekoztatasul, tudomasul`,
  // withdrawing, and why
  i: `
    visszahiv*, hivjuk vissza, visszasziv*, kitorol*, eltavolit*, tavolitsak el, tavolitsa el, leszed*, szedjek le, szedje le, szedni,
    levesz*, levenni, vegyek le, vegye le, levetel, kidob*, dobjak ki, dobja ki, kukaba, kuka, kukaz*, megsemmisit*, semmisnek, sztorn*,
    hatalytalan*, hatalyat veszt*, targytalan*, figyelmen kivul hagyni, hagyja figyelmen kivul, ne vegyek figyelembe,
    tekintsek targytalannak, felejts*, felejtsek el, elvet*, helyettesit*, cserel*, lecserel*, kicserel*, helyebe, hamis*, teves*,
    vegyek ki, oldalaikrol, tavolits*`,
  // holding back
  l: `
    tartsuk vissza, tartsa, varni, varakoz*, megvar*, kivar*, megoriz*, oriz*, parkol*, felretesz*, felretenni, tegyek felre, eltesz*,
    befagyaszt*, fagyaszt*, jegel*, jegre, blokkol*, zarol*, szunetel*, szunet, kesleltet*, elhalaszt*`,
  // unfinished, or ahead of time
  r: `
    tervezet*, vazlat*, piszkozat*, nyers, nyersvaltozat, nyersanyag, elso valtozat, munkavaltozat*, munkapeldany, munkaanyag*,
    munkaverzio, elozetes*, ideiglenes*, szerkesztetlen*, korrekturazatlan*, javitatlan*, atnezetlen*, nem szerkesztett, nem vegleges*,
    meg nem vegleges, nem vegso, jova nem hagyott, nem jovahagyott, nincs jovahagyva, jovahagyasra var, jovahagyas elott,
    ellenorzes alatt, szerkesztes alatt, keszul*, elokeszulet*, elokeszites*, folyamatban, befejezetlen*, felkesz*, hianyos*, elore,
    elozetes peldany`,
  // events that a release waits for, and their end
  g: `
    beszed*, itelet*, szavaz*, ules*, unnepseg*, dijatad*, szalag*, megnyit*, nyitas*, kinyit*, ajtok, szinpad*, kezdorugas*, vege,
    befejez*, veget, felolvas*, leszall*, temet*, sorsol*, bemutat*, alair*, kozgyul*`,
  // accepting a condition
  a: `
    vallalja*, vallaljak, kotelez*, atvetel*, atvetelevel, elfogad*, felteteli*, feltetellel, azzal a feltetellel, hozzajarul*`,
  // parts and details of a story that may be withheld
  W: `
    nevet, neve, nevek, neveket, szemelyazonos*, fenykep*, arcat, bekezdes*, mondat*, reszlet*`,
  // word from the sender, and who must be told first
  C: `
    telefonalunk, szolunk, ertesitjuk, ertesitunk, csaladja, csalad, hozzatartozo*, zold utat`,
}
