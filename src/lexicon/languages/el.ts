// Months and weekdays: CLDR; the rest: usage of agencies and sites.
import type { Language } from '../language'
import { rows, words } from '../words'

/** Greek. */
export const greek: Language = {
  tag: 'el',
  name: 'Greek',
  script: 'Grek',
  months: rows(
    `ιανουαρίου|ιαν|ιανουάριος|ιανουαριου, φεβρουαρίου|φεβ|φεβρουάριος|φεβρουαριου, μαρτίου|μαρ|μάρτιος|μαρτιου,
    απριλίου|απρ|απρίλιος|απριλιου, μαΐου|μαΐ|μάιος|μαιου, ιουνίου|ιουν|ιούνιος|ιουνιου|ιούν, ιουλίου|ιουλ|ιούλιος|ιουλιου|ιούλ,
    αυγούστου|αυγ|αύγουστος|αυγουστου|αύγ, σεπτεμβρίου|σεπ|σεπτέμβριος|σεπτεμβριου|σεπτ, οκτωβρίου|οκτ|οκτώβριος|οκτωβριου,
    νοεμβρίου|νοε|νοέμβριος|νοεμβριου, δεκεμβρίου|δεκ|δεκέμβριος|δεκεμβριου`,
  ),
  weekdays: rows('δευτέρα, τρίτη, τετάρτη, πέμπτη, παρασκευή, σάββατο, κυριακή'),
  dateWords: words('του, της'),
  and: words('και, με'),
  byline: words('του, της'),
  in: words('στην, στο, από'),
  jobs: words('ανταποκριτής, ανταποκρίτρια, δημοσιογράφος'),
  anonymous: words('σύνταξη'),
  labels: words('ανάλυση, άποψη, σχόλιο'),
  furniture: {
    'comment-count': words('# σχόλιο, # σχόλια'),
    related: words('διαβάστε επίσης*, διαβάστε ακόμα*, διαβάστε ακόμη*'),
    share: words('κοινοποίηση'),
    meta: words('δημοσιεύτηκε:*, δημοσιεύθηκε:*'),
    advertisement: words('διαφήμιση'),
    rights: words('με επιφύλαξη παντός δικαιώματος*'),
    'photo-credit': words('φωτογραφία:*'),
  },
  endMarks: words('τέλος, (τέλος)'),
  roles: {
    editing: words('επιμέλεια:'),
    translation: words('μετάφραση:'),
  },
  editorsNote: words('σημείωση του συντάκτη'),
  embargo: words('εμπάργκο έως'),
  notices: {
    correction: words('διόρθωση'),
    update: words('ενημέρωση'),
  },
  published: words('δημοσιεύτηκε'),
  updated: words('ενημερώθηκε'),
  abbreviations: words('κ, κα, δρ, κος, π.χ'),
  common: [],
}
