import * as z from 'zod'
import type * as types from '../index'
import { LanguageTag, Uri } from './code'
import { DataMining } from './data-mining'
import type { Same } from './same'
import { Text } from './text'

/** Rights written in a rights expression language, such as ODRL. They are kept as text and not interpreted. */
export const RightsExpression = z
  .strictObject({
    language: Uri.optional().describe('The rights expression language: `http://www.w3.org/ns/odrl/2/`.'),
    value: Text.describe('The expression as filed, XML or JSON; it is not interpreted.'),
  })
  .meta({ id: 'RightsExpression', description: 'Rights in a rights expression language, carried as data.' })
export type RightsExpression = types.RightsExpression
true satisfies Same<types.RightsExpression, z.infer<typeof RightsExpression>>

/** Usage terms translated into one more language. */
export const TranslatedTerms = z
  .strictObject({ language: LanguageTag, text: Text })
  .meta({ id: 'TranslatedTerms', description: 'The usage terms in one more language.' })
export type TranslatedTerms = types.TranslatedTerms
true satisfies Same<types.TranslatedTerms, z.infer<typeof TranslatedTerms>>

/** Rights reserved or granted beside the usage terms. */
export const RightsInformation = z
  .strictObject({
    dataMining: DataMining.optional(),
    terms: z.array(TranslatedTerms).min(1).optional().describe('The usage terms in other languages.'),
    expressions: z.array(RightsExpression).min(1).optional(),
    links: z.array(Uri).min(1).optional().describe('Addresses of pages that state the rights or a licence.'),
  })
  .meta({ id: 'RightsInformation', description: 'Rights reserved or granted besides the usage terms.' })
export type RightsInformation = types.RightsInformation
true satisfies Same<types.RightsInformation, z.infer<typeof RightsInformation>>
