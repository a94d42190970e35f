// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Polish. */
export const polish: Language = {
  tag: 'pl',
  script: 'Latn',
  months: `
    sty+cznia|styczeń, lut+ego|luty, mar+ca|marzec, kwi+etnia|kwiecień, maj+a, cze+rwca|czerwiec, lip+ca|lipiec,
    sie+rpnia|sierpień, wrz+eśnia|wrzesień, paź+dziernik+a|paz, lis+topad+a, gru+dnia|grudzień`,
  weekdays: 'poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela',
  dateWords: 'r, roku, dnia',
  and: 'i, oraz',
  byline: `
    autor:, autorka:, autorzy:, tekst:, opracowanie:, oprac., opracował:, opracowała:, napisał:, napisała:,
    przygotował:, przygotowała:, rozmawiał:, rozmawiała:`,
  in: 'w, we, z',
  jobs: `
    dziennikarz, dziennikarka, dziennikarze, reporter, reporterka, korespondent, korespondentka, redaktor, redaktorka,
    publicysta, publicystka, komentator, komentatorka, fotoreporter, fotoreporterka, fotograf, felietonista,
    felietonistka, wydawca, współpracownik`,
  anonymous: `
    od naszego korespondenta, nasz korespondent, korespondencja własna, redakcja, pap i redakcja, redakcja i pap,
    agencje, oprac. redakcja, opracowanie redakcyjne, redakcja sportowa, redakcja online, redakcja portalu,
    własny korespondent, nasza korespondentka, informacja własna, inf. własna, inf. wł`,
  labels: `
    analiza, opinia, wywiad, sylwetka, komentarz, felieton, reportaż, pytanie, odpowiedź, kalendarium, wyjaśniamy,
    pilne, na żywo, relacja na żywo, relacja, z ostatniej chwili, tylko u nas, wideo, video, film, foto, zdjęcia,
    galeria, podcast, sondaż, recenzja, quiz, test`,
  furniture: {
    'comment-count':
      '# komentarz, # komentarze, komentarze, # komentarzy, komentarze (#), komentarze: #, komentarze #, brak komentarzy, zobacz komentarze',
    'reply-form':
      'dodaj komentarz*, napisz komentarz, zostaw komentarz, skomentuj, skomentuj artykuł, wyślij komentarz, twój adres e-mail nie zostanie opublikowany',
    related:
      'czytaj także*, czytaj też*, najczęściej czytane, czytaj dalej, czytaj dalej:*, czytaj również, czytaj również:*, czytaj:*, czytaj cały artykuł, czytaj cały artykuł:*, przeczytaj także, przeczytaj także:*, przeczytaj też, przeczytaj też:*, przeczytaj również, przeczytaj również:*, przeczytaj więcej, przeczytaj więcej:*, zobacz także, zobacz także:*, zobacz też, zobacz też:*, zobacz również, zobacz również:*, powiązane artykuły, może cię zainteresować, może cię zainteresować:*, najnowsze wiadomości, najpopularniejsze, pokaż więcej, czytaj więcej:*',
    share:
      'udostępnij, udostępnij na, udostępnij artykuł, udostępnij:*, podziel się, podziel się na, podziel się artykułem, kopiuj link, skopiuj link, drukuj, drukuj artykuł, wydrukuj',
    paging:
      'poprzedni artykuł, poprzedni artykuł:*, następny artykuł, następny artykuł:*, poprzedni wpis, poprzedni wpis:*, powrót na górę, wróć na górę',
    navigation:
      'przejdź do treści, przejdź do głównej treści, przejdź do zawartości, pomiń do treści, szukaj, wyszukaj, wyszukiwarka, zamknij, zaloguj, zaloguj się, logowanie, wyloguj, wyloguj się, o nas, napisz do nas, polityka prywatności, polityka cookies, polityka plików cookies, ustawienia prywatności, ustawienia cookies, ustawienia plików cookie',
    meta: 'artykuł ukazał się pierwotnie *, ten artykuł ukazał się pierwotnie *, tagi:*, tagi, tematy:*, słowa kluczowe:*, kategoria:*, # minut temu, # min temu, # minuty temu, zgłoś błąd',
    'reading-time':
      'ten tekst przeczytasz w # *, przeczytasz w # min*, czas czytania: # *, # min czytania, # min. czytania, # minut czytania, # minuty czytania',
    'sign-up':
      'subskrybuj, subskrybuj nas, subskrybuj newsletter, prenumerata, prenumeruj, kup prenumeratę, zapisz się na newsletter, zapisz się do newslettera, śledź nas, pobierz aplikację, pobierz naszą aplikację, artykuł tylko dla subskrybentów, dostęp tylko dla subskrybentów',
    advertisement:
      'reklama, dalsza część artykułu, ciąg dalszy artykułu, dalsza część tekstu pod, reklama -, koniec reklamy, dalsza część artykułu pod reklamą, dalszy ciąg artykułu pod reklamą, ciąg dalszy materiału pod reklamą, artykuł sponsorowany, materiał sponsorowany',
    rights: 'wszelkie prawa zastrzeżone*, wszystkie prawa zastrzeżone',
    'photo-credit':
      'fot.*, foto:*, zdjęcie:*, zdjęcia:*, zdj.:*, autor zdjęcia:*, zdjęcie ilustracyjne, fotografia ilustracyjna',
  },
  endMarks: 'koniec',
  roles: {
    reporting: `
      autor:, autorka:, autorzy:, tekst:, tekst i foto:, przygotował:, przygotowała:, reporter:, reporterka:,
      korespondent:, relacjonował:`,
    'additional reporting': 'współpraca:',
    writing: 'napisał:, napisała:, autor tekstu:',
    editing: `
      redakcja:, redaktor:, oprac., opracował, opracowała, opracowanie:, zredagował, zredagowała, redagował,
      redagowała, redaktor wydania:, redaktor prowadzący:, wydawca:`,
    translation: 'tłumaczył, tłumaczyła, tłumaczenie:, przełożył, przełożyła, przekład:',
    graphics: 'grafika:, infografika:',
    photography: 'tekst i zdjęcia:',
    video: 'zdjęcia i montaż:',
  },
  editorsNote: `
    uwaga redakcje, od redakcji:, przypis redakcji, przyp. red, nota redakcyjna, do natychmiastowej publikacji,
    do natychmiastowego rozpowszechniania, do natychmiastowego wykorzystania`,
  notices: {
    correction: `
      korekta, sprostowanie:, w poprzedniej wersji tekstu, w poprzedniej wersji artykułu,
      w poprzedniej wersji depeszy, w poprzedniej wersji tego, we wcześniejszej wersji tekstu,
      we wcześniejszej wersji artykułu, we wcześniejszej wersji depeszy, we wcześniejszej wersji tego,
      w pierwotnej wersji tekstu, w pierwotnej wersji artykułu, w pierwotnej wersji depeszy,
      w pierwotnej wersji tego, korekta:, uściślenie:, errata:`,
    update: 'aktualizacja, dodaje, uzupełnia, uzupełnienie:, aktualizuje, aktualizacja:',
  },
  foot: {
    about: 'o firmie, o spółce, o fundacji, o organizacji, nota o firmie, informacje o firmie',
    contact: 'kontakt, kontakt dla mediów, kontakt dla prasy, kontakt prasowy, osoba do kontaktu, biuro prasowe',
    reach: 'dodatkowych informacji udziela',
    editors: 'uwaga dla redakcji, uwagi dla redakcji, informacje dla redakcji',
  },
  about: 'o firmie, o fundacji, o spółce, o grupie, o stowarzyszeniu',
  restrictions: `
    wyłącznie do użytku redakcyjnego*, tylko do użytku redakcyjnego*, wyłącznie do celów redakcyjnych*,
    tylko do celów redakcyjnych*, zakaz archiwizacji, zakaz wykorzystania komercyjnego*, nie do celów komercyjnych*`,
  rights: { source: 'źródło' },
  published: 'opublikowano, opublikowany, opublikowane, data publikacji, dodano:, utworzono:',
  updated: 'akt., aktualizacja, zaktualizowano, ostatnia aktualizacja, zmieniono:',
  common: `
    się, nie, że, jest, przez, oraz, był, będzie, jak, tym, była, także, w, i, na, z, do, to, o, a, od, ma, które,
    który, która, dla, po, za, ale, ze, są, może, tego, czy, ich, jego, przed, lub, został, roku`,
  letters: 'ąćęłńóśźż',
}
