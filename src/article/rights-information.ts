import type { LanguageTag, Uri } from './code'
import type { DataMining } from './data-mining'
import type { Text } from './text'

/** Rights written in a rights expression language, such as ODRL. They are kept as text and not interpreted. */
export interface RightsExpression {
  /** The rights expression language: `http://www.w3.org/ns/odrl/2/`. */
  language?: Uri | undefined
  /** The expression as filed, XML or JSON; it is not interpreted. */
  value: Text
}

/** Usage terms translated into one more language. */
export interface TranslatedTerms {
  /** The language of the terms. */
  language: LanguageTag
  /** The terms in that language. */
  text: Text
}

/** Rights reserved or granted beside the usage terms. */
export interface RightsInformation {
  /** The terms for text and data mining, AI training included. */
  dataMining?: DataMining | undefined
  /** The usage terms in other languages. */
  terms?: TranslatedTerms[] | undefined
  /** Rights in rights expression languages, such as ODRL. */
  expressions?: RightsExpression[] | undefined
  /** Addresses of pages that state the rights or a licence. */
  links?: Uri[] | undefined
}
