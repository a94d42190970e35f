// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Polish. */
export const polish: Language = {
  tag: 'pl',
  name: 'Polish',
  script: 'Latn',
  months: rows(
    `stycznia|styczeń|sty, lutego|luty|lut, marca|marzec|mar, kwietnia|kwiecień|kwi, maja|maj, czerwca|czerwiec|cze, lipca|lipiec|lip,
    sierpnia|sierpień|sie, września|wrzesień|wrz, października|październik|paź|paz, listopada|listopad|lis, grudnia|grudzień|gru`,
  ),
  weekdays: rows('poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela'),
  dateWords: words('r, roku, dnia'),
  and: words('i, oraz'),
  byline: words('autor:, autorka:, autorzy:'),
  in: words('w, we, z'),
  jobs: words('dziennikarz, dziennikarka, korespondent'),
  anonymous: words('redakcja, pap'),
  labels: words('analiza, opinia, komentarz, wywiad, reportaż'),
  furniture: {
    'comment-count': words(`# komentarz, # komentarze, # komentarzy, komentarze, skomentuj`),
    'reply-form': words('dodaj komentarz*'),
    related: words(
      `czytaj także*, czytaj też*, czytaj również*, czytaj więcej*, najczęściej czytane, najpopularniejsze, polecane`,
    ),
    share: words(`udostępnij, udostępnij:*, kopiuj link, drukuj`),
    paging: words('poprzedni, następny'),
    meta: words(`opublikowano:*, opublikowano #*, opublikowany:*, tagi, tematy:*`),
    'reading-time': words('czas czytania*'),
    'sign-up': words('subskrybuj*'),
    advertisement: words('reklama'),
    rights: words('wszelkie prawa zastrzeżone*'),
    'photo-credit': words('fot.*, fot:*'),
    navigation: words(`kontakt, zaloguj się, menu, szukaj, polityka prywatności, regulamin, redakcja`),
  },
  endMarks: words('koniec, (koniec)'),
  roles: {
    editing: words('redakcja:'),
    translation: words('tłumaczenie:'),
  },
  editorsNote: words('uwaga redakcje'),
  embargo: words('embargo do'),
  notices: {
    kill: words('anulowanie'),
    correction: words('korekta'),
    update: words('aktualizacja'),
  },
  published: words('opublikowano, opublikowany'),
  updated: words('aktualizacja, zaktualizowano'),
  abbreviations: words('prof, dr, m.in, tys, mln, mld, ub, tzw'),
  common: words(`się, nie, że, jest, przez, oraz, był, będzie, jak, tym, była, także, w, i, na, z, do, to, o, a, od`),
}
