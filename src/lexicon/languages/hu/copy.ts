// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Hungarian. */
export const hungarian: Language = {
  tag: 'hu',
  script: 'Latn',
  months: `
    jan+uár, febr+uár, márc+ius, ápr+ilis, máj+us, jún+ius, júl+ius, aug+usztus, szept+ember, okt+óber, nov+ember,
    dec+ember`,
  weekdays: 'hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap',
  dateWords: '-án, -én',
  and: 'és, &',
  byline: 'írta:, szerző:, szerzők:, írták:, szöveg:, szerkesztő:, készítette:, összeállította:',
  in: '',
  jobs: `
    újságíró, tudósító, újságírók, riporter, szerkesztő, főszerkesztő, főmunkatárs, munkatárs, munkatársa, tudósítója,
    publicista, elemző, fotós, fotóriporter, fotográfus, hírszerkesztő, rovatvezető, olvasószerkesztő`,
  anonymous: `
    munkatársunktól, tudósítónktól, szerkesztőség, a szerkesztőség, saját tudósítónktól, saját tudósító,
    saját munkatársunktól, hírügynökségek, szerkesztőségünk, hírszerkesztő, sportrovat, külpolitikai rovat,
    gazdasági rovat`,
  labels: `
    elemzés, vélemény, interjú, kérdés, válasz, riport, háttér, portré, élő, élőben, percről percre, friss, frissítve,
    rendkívüli, exkluzív, videó, fotó, fotók, galéria, képgaléria, podcast, podkaszt, kommentár, jegyzet,
    publicisztika, vezércikk, tárca, glossza`,
  furniture: {
    'comment-count':
      '# hozzászólás, nincs hozzászólás, # komment, # megjegyzés, hozzászólások, hozzászólások (#), hozzászólások: #, kommentek',
    'reply-form':
      'szólj hozzá, szóljon hozzá, hozzászólok, hozzászólás írása, hozzászólás küldése, az e-mail címet nem tesszük közzé',
    related:
      'olvasta már?, olvassa el*, olvasd el*, olvasson tovább, olvasson tovább:*, olvass tovább, olvass tovább:*, tovább olvasom, ezt is olvassa el, ezt is olvassa el:*, ezt is olvasd el, ezt is olvasd el:*, ezt olvasta már?, ezt olvasta már?:*, olvasta már?:*, olvastad már?, olvastad már?:*, kapcsolódó cikkek, kapcsolódó cikkek:*, legolvasottabb, legolvasottabb cikkek, legolvasottabbak, friss hírek, több megjelenítése',
    share:
      'megosztás, megosztom, megosztás facebookon, megosztás twitteren, megosztás x-en, megosztás a facebookon, megosztás e-mailben, link másolása, hivatkozás másolása, link kimásolása, nyomtatás, cikk nyomtatása',
    paging:
      'előző cikk, előző cikk:*, következő cikk, következő cikk:*, előző bejegyzés, előző bejegyzés:*, vissza a tetejére, vissza az oldal tetejére, fel az oldal tetejére',
    navigation:
      'ugrás a tartalomra, ugrás a tartalomhoz, tovább a tartalomra, tovább a tartalomhoz, ugrás a fő tartalomra, menü, keresés, bezárás, bezár, belépés, bejelentkezés, kijelentkezés, kilépés, rólunk, adatvédelem, adatvédelmi tájékoztató, adatvédelmi nyilatkozat, adatvédelmi irányelvek, felhasználási feltételek, felhasználói feltételek, cookie beállítások',
    meta: 'címkék:*, címkék, kulcsszavak:*, kategória:*, kategóriák:*, # perce, # perccel ezelőtt, hibát talált',
    'reading-time': '# perc olvasás, # perc olvasási idő, olvasási idő',
    'sign-up':
      'feliratkozás, feliratkozom, feliratkozom a hírlevélre, feliratkozás a hírlevélre, feliratkozás hírlevélre, iratkozzon fel, hírlevél, hírlevél feliratkozás, előfizetés, előfizetek, kövessen minket, kövess minket, kövesse oldalunkat',
    advertisement:
      'hirdetés, a cikk a hirdetés után folytatódik, a cikk folytatódik, hirdetés -, reklám, szponzorált tartalom, a hirdetés után folytatjuk, cikkünk a hirdetés után',
    rights: 'minden jog fenntartva*, a cikk szerzői jogi',
    'photo-credit': 'fotó:*, fotók:*, kép:*, képek:*, fénykép:*, fotó forrása:*',
  },
  endMarks: 'vége',
  roles: {
    reporting: 'szerző:, írta:, szerzők:, írták:, tudósító:, tudósított:, riporter:, készítette:, összeállította:',
    'additional reporting': 'közreműködött:, közreműködtek:, közreműködő:',
    writing: 'szöveg:, szöveg és fotó:',
    editing: `
      szerkesztette:, szerkesztette, szerkesztő:, szerkesztők:, olvasószerkesztő:, felelős szerkesztő:,
      ügyeletes szerkesztő:`,
    translation: 'fordította, fordította:, fordítás:',
    graphics: 'grafika:, infografika:, illusztrátor:',
  },
  editorsNote: `
    a szerk. megj, a szerkesztő megjegyzése, szerkesztői megjegyzés, figyelem szerkesztőségek,
    a szerkesztőségek figyelmébe, azonnali közlésre, azonnali megjelenésre, azonnali felhasználásra,
    azonnal közölhető`,
  notices: {
    correction: 'javítás, a cikk korábbi változatában, a cikk korábbi verziójában, helyesbítés:, pontosítás:',
    update: 'frissíti, frissítés:, kiegészíti, kiegészítés:',
  },
  foot: {
    editors: 'megjegyzés a szerkesztőknek, megjegyzések a szerkesztőknek',
    about: 'a társaságról, a cégről, a vállalatról, a szervezetről',
    contact: 'kapcsolat, sajtókapcsolat, elérhetőség, elérhetőségek, sajtókapcsolatok, kapcsolattartó',
  },
  restrictions: `
    kizárólag szerkesztőségi felhasználásra*, csak szerkesztőségi felhasználásra*, csak szerkesztői felhasználásra*,
    archiválás tilos, kereskedelmi célra nem*`,
  rights: { source: 'forrás' },
  published: 'közzétéve, megjelent:, publikálva, létrehozva:',
  updated: 'frissítve, módosítva:, utolsó frissítés',
  common: `
    hogy, nem, egy, volt, meg, csak, mint, azt, már, a, az, és, is, ez, de, ha, kell, több, után, szerint, lesz, ezt,
    pedig, mely, vagy, akkor, között, azonban, még, lehet, ami`,
  letters: 'őűöüáé',
}
