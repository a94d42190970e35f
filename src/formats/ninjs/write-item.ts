import type { Article, Item } from '../../article'
import { plainText } from '../markup/plain-text'
import { writeHtmlBody } from '../markup/write-html-body'
import { toInstant } from '../parse-values'
import { effectiveStatus, exactEmbargo, usageTexts, writtenEnd } from '../restrictions'
import { uriOfGuid } from './address'
import type { NinjsStandard } from './generations'
import type { Ninjs, Said } from './shape'
import { writeAssociations } from './write-associations'
import {
  writeGenres,
  writeOrganisations,
  writePeople,
  writePlaces,
  writeSources,
  writeSubjects,
} from './write-concepts'

/** An article in the shape that the generations have in common. */
export function writeItem(
  article: Article,
  item: Item & { readonly guid: string },
  { standard, now }: { readonly standard: NinjsStandard; readonly now?: string | undefined },
): Ninjs {
  const { slugline, urgency, byline, dateline, embargo, expires, copyright, language } = article
  return {
    uri: uriOfGuid(item.guid),
    standard: {
      name: 'ninjs',
      version: standard,
      schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${standard}.json`,
    },
    type: 'text',
    version: item.version === undefined ? undefined : String(item.version),
    firstcreated: item.firstCreated,
    versioncreated: item.versionCreated,
    contentcreated: toInstant(article.published?.at),
    embargoed: embargo && writtenEnd(embargo, now),
    expires,
    pubstatus: effectiveStatus(article, now),
    urgency,
    copyrightholder: copyright?.holder,
    copyrightnotice: copyright?.text,
    usageterms: joined(usageTexts(article)),
    ednote: joined(notesOf(article)),
    language,
    slugline,
    by: byline?.text,
    located: dateline?.places?.[0] && (dateline.places[0].name ?? dateline.places[0].text),
    headlines: some([said('main', article.headline), said('subhead', article.subheadline)]),
    descriptions: some((article.summaries ?? []).map(({ text }) => said('summary', text))),
    bodies: writeBodies(article),
    people: writePeople(article),
    organisations: writeOrganisations(article),
    places: writePlaces(article),
    subjects: writeSubjects(article),
    genres: writeGenres(article),
    infosources: writeSources(article.creditLine, item.provider),
    associations: writeAssociations(article),
  }
}

/** What desks are told, in one text: the words of an embargo where they say more than its moment, the notices, the editor’s notes. */
export const notesOf = ({ embargo, notices = [], editorsNotes = [] }: Article): string[] => [
  ...(embargo && embargo.text !== exactEmbargo(embargo) ? [embargo.text] : []),
  ...notices.map(({ text }) => text),
  ...editorsNotes.map(({ text }) => text),
]

/** Several texts in a place for one. */
export const joined = (texts: readonly string[]): string | undefined => texts.join('\n') || undefined

const some = <T>(list: readonly (T | undefined)[]): T[] | undefined => {
  const there = list.filter((one) => one !== undefined)
  return there.length ? there : undefined
}

const said = (role: string, value: string | undefined): Said | undefined =>
  value === undefined ? undefined : { role, contenttype: 'text/plain', value }

/** The body as HTML, which says all of it, and as plain text with its counts. */
function writeBodies(article: Article): Said[] | undefined {
  const html = writeHtmlBody(article, article.dateline)
  const text = plainText(article, article.dateline)
  return some([
    html === undefined ? undefined : { role: 'main', contenttype: 'text/html', value: html },
    text === undefined
      ? undefined
      : {
          role: 'main',
          contenttype: 'text/plain',
          charcount: text.length,
          wordcount: text.match(/\S+/g)?.length ?? 0,
          value: text,
        },
  ])
}
