// Months and weekdays: CLDR; the rest: usage of agencies and news sites.
import type { Language } from '../../language'

/** Ukrainian. */
export const ukrainian: Language = {
  tag: 'uk',
  script: 'Cyrl',
  months: `
    січ+ня|січень, лют+ого|лютий, бер+езня|березень, квіт+ня|квітень, трав+ня|травень, черв+ня|червень, лип+ня|липень,
    серп+ня|серпень, вер+есня|вересень, жовт+ня|жовтень, лист+опад+а, груд+ня|грудень`,
  weekdays: "понеділок, вівторок, середа, четвер, пʼятниця|п'ятниця, субота, неділя",
  dateWords: 'р, року, -го',
  and: 'і, та, й',
  byline: 'автор:, автори:',
  in: 'в, у, з',
  jobs: 'кореспондент, кореспондентка',
  labels: 'терміново, аналіз',
  furniture: {
    'comment-count': '# коментар, # коментарі',
    related: 'читайте також*, читати також*',
    share: 'поділитися',
    advertisement: 'реклама',
    rights: 'всі права захищені*',
    'photo-credit': 'фото:*',
  },
  endMarks: 'кінець',
  roles: {
    writing: 'автор:, текст:',
    editing: 'редактор:',
  },
  notices: {
    correction: 'виправляє',
  },
  published: 'опубліковано',
  updated: 'оновлено',
  common: `
    що, це, як, його, були, було, був, але, від, в, і, на, з, та, у, до, не, за, про, й, для, є, по, які, який, яка,
    також, щоб, вони, він, вона, після, або, чи`,
  letters: 'іїєґ',
}
