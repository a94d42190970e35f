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
  byline: 'autor:, autorka:',
  in: 'w, we, z',
  jobs: 'dziennikarz, dziennikarka',
  labels: `
    analiza, opinia, wywiad, sylwetka, komentarz, felieton, reportaż, pytanie, odpowiedź, kalendarium,
    wyjaśniamy`,
  anonymous: 'od naszego korespondenta, nasz korespondent, korespondencja własna',
  furniture: {
    'comment-count': '# komentarz, # komentarze, komentarze',
    'reply-form': 'dodaj komentarz*',
    related: 'czytaj także*, czytaj też*, najczęściej czytane',
    share: 'udostępnij',
    advertisement: 'reklama',
    rights: 'wszelkie prawa zastrzeżone*',
    'photo-credit': 'fot.*',
  },
  endMarks: 'koniec',
  roles: {
    reporting: 'autor:, autorka:, autorzy:, tekst:, tekst i foto:',
    editing: 'redakcja:, redaktor:',
  },
  notices: {
    correction: 'korekta, sprostowanie:',
  },
  foot: {
    about: 'o firmie, o spółce, o fundacji, o organizacji, nota o firmie, informacje o firmie',
    contact: 'kontakt, kontakt dla mediów, kontakt dla prasy, kontakt prasowy, osoba do kontaktu, biuro prasowe',
    reach: 'dodatkowych informacji udziela',
    editors: 'uwaga dla redakcji, uwagi dla redakcji, informacje dla redakcji',
  },
  about: 'o firmie, o fundacji, o spółce, o grupie, o stowarzyszeniu',
  restrictions: 'wyłącznie do użytku redakcyjnego*, tylko do użytku redakcyjnego*',
  published: 'opublikowano, opublikowany',
  updated: 'aktualizacja, zaktualizowano',
  common: `
    się, nie, że, jest, przez, oraz, był, będzie, jak, tym, była, także, w, i, na, z, do, to, o, a, od, ma, które,
    który, która, dla, po, za, ale, ze, są, może, tego, czy, ich, jego, przed, lub, został, roku`,
  letters: 'ąćęłńóśźż',
}
