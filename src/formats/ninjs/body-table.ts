import type { Article, Block } from '../../article'
import { roundTripHtmlBlocks } from '../body/write/write-html-body'
import type { FieldEntry } from '../format'
import type { JsonRecord } from '../json/loose'
import { associatedMedia, withMedia } from './read-associations'
import type { Ninjs } from './shape'
import { writeAssociations } from './write-associations'

/** What the entries of the body need: the name of a property in a ninjs version, and a part of an item as it is read back. */
interface BodyTableContext {
  readonly at: (name: string, first?: string) => string
  readonly back: (part: Omit<Ninjs, 'uri'>) => JsonRecord
}

/** Returns how a ninjs version treats the body of an article. */
export const bodyTable = ({ at, back }: BodyTableContext): readonly FieldEntry[] => [
  {
    path: 'body',
    carried: true,
    where: at('bodies[contentType=text/html]', 'body_html'),
    note: 'media without content are left out',
    as: (a) => roundTripBody(a, back({ associations: writeAssociations(a) })),
  },
  {
    path: 'body.*.dateline',
    carried: true,
    note: 'the text of a paragraph’s dateline, not its parts; not if it repeats the story’s dateline',
  },
  {
    path: 'body.*.start',
    carried: true,
    note: 'first number 1 is the default; unordered lists have none',
  },
  { path: 'body.*.level', carried: true, note: 'level 2 is the default' },
  { path: 'signoff', carried: true, where: 'in the body: footer/p[@class]' },
  { path: 'boilerplate', carried: true, where: 'in the body: footer/p[@class=boilerplate]' },
  { path: 'contacts.*.text', carried: true, where: 'in the body: footer/address' },
  { path: 'contacts', carried: false, note: 'only the text of a contact, not its parts' },
]

/** Returns the body as it is read back: its figures with the files of the associations. */
const roundTripBody = ({ body, dateline }: Article, associated: JsonRecord): Block[] =>
  withMedia(roundTripHtmlBlocks(body, dateline), associatedMedia(associated))
