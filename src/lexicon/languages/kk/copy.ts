// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Word lists for parsing copy: Kazakh. */
export const kazakh: Language = {
  tag: 'kk',
  script: 'Cyrl',
  months: 'қаң+тар, ақп+ан, нау+рыз, сәу+ір, мам+ыр, мау+сым, шіл+де, там+ыз, қыр+күйек, қаз+ан, қар+аша, жел+тоқсан',
  weekdays: 'дүйсенбі, сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі, жексенбі',
  dateWords: 'жыл, жылғы',
  and: 'және, мен',
  byline: 'автор:, авторы:',
  in: '',
  jobs: 'тілші, тілшісі',
  labels: 'сараптама, пікір, талдау, сұхбат, сұрақ, жауап',
  furniture: {
    'comment-count': '# пікір, пікір жоқ',
    related: 'сондай-ақ оқыңыз*, тағы оқыңыз*',
    share: 'бөлісу',
    advertisement: 'жарнама',
    rights: 'барлық құқықтар қорғалған*',
    'photo-credit': 'фото:*',
  },
  endMarks: 'соңы',
  notices: {
    correction: 'түзету',
  },
  published: 'жарияланды',
  updated: 'жаңартылды',
  common: 'және, бұл, үшін, деп, болып, бойынша, туралы, мен, болды',
  letters: 'әғқңөұүһі',
}
