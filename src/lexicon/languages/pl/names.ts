// Usage of PAP and Polish newspapers; the function words: any grammar. Compiled by hand, from general knowledge.
import type { NameRows } from '../../annotate/names'

/** Words that help to find names: Polish. Roles and heads in the cases in which they stand before a name. */
export const polishNames: NameRows = {
  honorifics:
    'pan, pani, pana, panu, państwo, ks, ksiądz, dr, prof, doktor, profesor, król, królowa, książę, księżna, papież, biskup, arcybiskup, kardynał, święty, św',
  roles: `
    prezydent, prezydenta, prezydentem, prezydentowi, wiceprezydent, premier, premiera, premierem, wicepremier, minister, ministra, ministrem, wiceminister, szef, szefa, szefowa, szefem, przewodniczący, przewodnicząca, przewodniczącego, marszałek, marszałka,
    poseł, posła, posłanka, posłanki, senator, senatora, wojewoda, burmistrz, burmistrza, wójt, starosta, radny, radna, rzecznik, rzecznika, rzeczniczka, rzecznikiem, prezes, prezesa, prezesem, wiceprezes, dyrektor, dyrektora, dyrektorka, ambasador, ambasadora,
    kanclerz, kanclerza, kanclerzem, generał, generała, pułkownik, prokurator, prokuratora, adwokat, mecenas, sędzia, sędziego, komendant, ekspert, ekspertka, ekonomista, ekonomistka, analityk, trener, trenera, selekcjoner, napastnik, napastnika, bramkarz, bramkarza,
    pomocnik, obrońca, kapitan, tenisistka, tenisista, skoczek, aktor, aktorka, reżyser, reżyserka, pisarz, pisarka, dziennikarz, dziennikarka, lider, lidera, liderka, kandydat, kandydata, kandydatka, założyciel, właściciel, naukowiec, lekarz, rektor, rektora, sekretarz`,
  genitiveEndings: 'u, wy, dzi, owa',
  placeRoles:
    'prezydent, prezydenta, prezydentem, burmistrz, burmistrza, wójt, wojewoda, premier, premiera, kanclerz, kanclerza, kanclerzem, król',
  sayings: `
    powiedział, powiedziała, dodał, dodała, poinformował, poinformowała, stwierdził, stwierdziła, podkreślił, podkreśliła, mówi, mówił, mówiła, uważa, oświadczył, oświadczyła, zapowiedział, zapowiedziała, przyznał, przyznała, ocenił, oceniła, napisał, napisała,
    zaznaczył, zaznaczyła, wyjaśnił, wyjaśniła, przekazał, przekazała, tłumaczy`,
  ofHeads:
    'ministerstwo, ministerstwa, ministerstwie, bank, banku, urząd, urzędu, sąd, sądu, uniwersytet, uniwersytetu, rada, rady, związek, związku, instytut, instytutu, komisja, komisji, stowarzyszenie, fundacja, prokuratura',
  heads: `
    ministerstwo, ministerstwa, ministerstwie, bank, banku, bankiem, urząd, urzędu, urzędzie, sąd, sądu, sądzie, trybunał, trybunału, uniwersytet, uniwersytetu, uniwersytecie, politechnika, politechniki, rada, rady, sejm, sejmu, sejmie, senat, senatu, komisja, komisji, związek, związku,
    instytut, instytutu, prokuratura, prokuratury, policja, policji, straż, straży, partia, partii, platforma, koalicja, lewica, konfederacja, stowarzyszenie, fundacja, fundacji, muzeum, szpital, szpitala, federacja, federacji, liga, gazeta, gazety, agencja, agencji, klub, klubu`,
  bodyNouns:
    'spółka, spółki, spółkę, spółce, firma, firmy, firmę, koncern, koncernu, klub, klubu, grupa, grupy, portal, portalu, dziennik, tygodnik, fundacja, sieć, sieci',
  given: `
    stanisław, paweł, michał, grzegorz, jerzy, tadeusz, łukasz, zbigniew, ryszard, dariusz, mariusz, kazimierz, wojciech, mateusz, rafał, jacek, janusz, mirosław, maciej, sławomir, jarosław, wiesław, władysław, zdzisław, bartosz,
    dawid, czesław, arkadiusz, leszek, waldemar, radosław, przemysław, bogusław, karol, witold, lech, mieczysław, katarzyna, małgorzata, agnieszka, krystyna, elżbieta, jadwiga, danuta, halina, grażyna, jolanta, stanisława, iwona,
    bożena, urszula, justyna, sylwia, ewelina, marzena, wiesława, genowefa, patrycja, kazimiera, edyta, kinga, weronika, dominika, bogumiła, mirosława, wioletta, andrzeja, piotra, krzysztofa, tomasza, pawła, marcina, michała,
    grzegorza, jerzego, tadeusza, łukasza, zbigniewa, ryszarda, dariusza, henryka, mariusza, wojciecha, mateusza, rafała, jacka, janusza, macieja, jarosława, jakuba, władysława, bartosza, artura, dawida, szymona, bogdana, leszka,
    donalda, marka, lecha, karola, antoniego, janem, andrzejem, piotrem, krzysztofem, tomaszem, pawłem, marcinem, michałem, grzegorzem, jerzym, adamem, łukaszem, zbigniewem, wojciechem, mateuszem, rafałem, jackiem, januszem,
    maciejem, jarosławem, jakubem, donaldem, markiem, lechem, karolem, janowi, andrzejowi, piotrowi, tomaszowi, pawłowi, markowi, anny, marii, katarzyny, małgorzaty, agnieszki, barbary, ewy, elżbiety, zofii, joanny, moniki,
    magdaleny, beaty, aleksandry, doroty, iwony, karoliny, anną, marią, katarzyną, małgorzatą, agnieszką, barbarą, ewą, elżbietą, zofią, joanną, moniką, annę, marię, katarzynę`,
  particles: 'von, de, i',
  openers: `
    w, we, na, z, ze, do, od, po, za, przed, przez, dla, o, u, i, a, ale, lub, oraz, jednak, to, ten, ta, te, tego, tej, on, ona, oni, one, my, ja, ty, wy, nie, tak, już, także, również, jest, był, była, było, są, gdy, kiedy, jeśli, ponieważ, według, jego, jej, ich, co, kto, jak,
    dlaczego, gdzie, czy, dwa, dwie, trzy, cztery, wiele, wszyscy, inni, pod, nad, między, podczas, przy, bez, jako, tylko, teraz, dziś, wczoraj, jutro, ponadto, zdaniem, spotkanie, około, kilka, kilku`,
  demonyms:
    'polak, polacy, polaków, polka, rosjanie, rosjan, rosjanin, ukrainiec, ukraińcy, ukraińców, amerykanie, amerykanin, francuzi, francuz, brytyjczycy, czesi, czech, włosi, hiszpanie, chińczycy, żydzi, izraelczycy, palestyńczycy, białorusini, litwini, szwedzi, węgrzy, turcy',
  calendar:
    'poniedziałek, wtorek, środa, środę, czwartek, piątek, sobota, sobotę, niedziela, niedzielę, stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia',
  the: '',
  of: '',
  and: 'i',
  clauses: 'który, która, które, którzy, jest, był, była, że',
  in: 'w, we',
  from: 'z, ze',
  to: 'do',
  by: 'przez',
  with: 'wraz',
  for: 'dla',
  against: 'przeciw, przeciwko',
  prepositions: 'pod, koło, nad, niedaleko, obok',
}
