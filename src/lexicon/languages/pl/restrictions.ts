// Words of restrictions in Polish, beside those of `lexicon/restrictions`. Compiled from general knowledge, without sight of any test.
import type { RestrictionWords } from '../../restrictions/roles'

export const polishRestrictions: RestrictionWords = {
  // negation and prohibition
  n: `
    nigdy, zaden, zadna, zadnych, zadnym, nikt, nikogo, niczego, nigdzie, zakazan*, zakazuje, zabrania*, zabronion*, wzbronion*,
    niedozwolon*, niedopuszczaln*, powstrzym*, powstrzymac sie, powstrzymanie sie, wstrzymac sie, unika*`,
  // publishing, in general words
  f: `
    drukowac, wydrukow*, druku, uzyc, uzyj*, uzycia, uzycie, nadac, nadaj*, nadania, emito*, wyemito*, wrzuc*, zamiescic, umiescic,
    wstawia*, wgrywa*, do sieci, w internecie, wypuszcza*, wypusc*, wychodzi*, wyjsc, pojawi*, pojawic sie, puszcza*, puscic, pusccie,
    dystrybu*, rozprowadz*, kolportow*,
    zdradz*, zdrad*, wyjawi*, przeciek*, wspomin*, wymieni*, mediach społecznosciowych, społecznosciow*, na jaw, wyjsc na jaw, opusci sali,
    opuscic sali, korzyst*, mowic`,
  // before, until, from
  p: `
    poki, nie wczesniej niz, nie wczesniej, uprzednio, wczesniej niz, tak długo jak, podczas, w trakcie, w czasie, gdy, kiedy`,
  // secrecy
  c: `
    tajemnic*, w tajemnicy, w zaufaniu, zaufani*, zastrzezon*, nieoficjaln*, nie do cytowania, bez cytowania, bez podawania zrodła, tło,
    wewnetrzn*, do uzytku wewnetrznego, uzytek wewnetrzny, uzytku wewnetrznego, tylko dla was, tylko dla panstwa, miedzy nami, dyskrecj*,
    dyskretn*, milczeni*, cisza medialna, blokada informacyjna, zachowac dla siebie, zachowajcie dla siebie, zostawcie dla siebie,
    dla siebie, objete embargiem, pod embargiem, z embargiem, zapieczetowan*, pod kluczem, klauzul*, za zamknietymi drzwiami, prywatn*,
    osobist*, ograniczon*, do wiadomosci, do wiadomosci redakcji, wyłacznie do wiadomosci, do panstwa wiadomosci, anonimow*, utajni*,
    nie na zewnatrz, wrazliw*`,
  // withdrawing, and why
  i: `
    cofn*, odwoł*, anulow*, anuluj*, kasow*, kasuj*, skasow*, usuwa*, zdjac, zdejm*, zdjet*, zabic, wykresl*, do kosza, kosz, koszu,
    zniszcz*, niszcz*, uchyl*, pomin*, nie brac pod uwage, zapomn*, odrzuc*, zastap*, zastepuj*, zamien*, zamian*, fałszyw*, nieprawd*,
    omyłk*, pomyłk*, przez pomyłke,
    zdjecie ze, zdjecie ze stron, ze stron`,
  // holding back
  l: `
    przytrzym*, trzymac, trzymaj*, poczeka*, zachow*, przechow*, odłoz*, odkłada*, parkow*, zaparkow*, zamraz*, blokow*, zablokow*,
    opozni*, odrocz*, przełoz*, przesun*, zawies*, na lodzie`,
  // unfinished, or ahead of time
  r: `
    szkic*, brudnopis*, projekt*, wersja robocza, wersji roboczej, robocz*, surow*, wstepn*, wersja wstepna, nieredagow*, niezredagow*,
    przed redakcja, bez redakcji, nieskorygow*, bez korekty, przed korekta, nieostateczn*, nie jest ostateczna, wersja nieostateczna,
    niezatwierdz*, niezaakceptow*, nieautoryzow*, przed autoryzacja, do autoryzacji, do akceptacji, do zatwierdzenia, do weryfikacji,
    w przygotowaniu, w opracowaniu, niedokoncz*, nieukoncz*, niekompletn*, niepełn*, z wyprzedzeniem, wyprzedzeni*, zawczasu, z gory,
    przedprem*, zapowied*`,
  // events that a release waits for, and their end
  g: `
    przemowien*, wyrok*, ogłoszeni*, głosowan*, posiedzeni*, uroczystosc*, gali, gala, wreczen*, wsteg*, otwarci*, otwart*, drzwi, scen*,
    gwizdk*, zakoncz*, skoncz*, odczyt*, wylad*, pogrzeb*, losowan*, premier*, podpisan*, zgromadzen*`,
  // accepting a condition
  a: `
    zobowiazuj*, zobowiazan*, przyjmujac, otrzymujac, otwierajac, odbior*, pod warunkiem, warunkiem, zgadza*`,
  // parts and details of a story that may be withheld
  W: `
    nazwisk*, imie, imienia, tozsamosc*, zdjeci*, twarz*, akapit*, fragment*, zdani*, szczegoł*`,
  // word from the sender, and who must be told first
  C: `
    damy znac, zadzwonimy, powiadomimy, poinformujemy, odezwiemy, zielone swiatło, rodzin*, bliscy, bliskich, krewn*, powiadomion*`,
  // not to make known
  nf: `
    niekorzystan*, niepodawa*, nieujawnian*, niezdradza*`,
}
