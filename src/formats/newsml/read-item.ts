import type { Article, Block, Media } from '../../article'
import { withBeside } from '../body/file-types'
import { withOpening } from '../body/opening/text-opening'
import { withHead } from '../body/opening/with-head'
import type { Report } from '../create-reporter'
import { readInnerRestrictions } from '../nitf/inner-restrictions'
import { mergeRestrictions } from '../restrictions'
import { elements, find, type XmlElement } from '../xml/tree'
import { readLinkedSubjects } from './infomaker'
import { readContent } from './read-content'
import { readContentMeta, readPlaces } from './read-content-meta'
import { readItem, readItemRestrictions } from './read-item-meta'
import { readAssociations, readLinks } from './read-links'
import { readNames } from './read-names'
import { readProvenance } from './read-provenance'
import { readRemote } from './read-remote'
import { readRights } from './read-rights'
import { readSubjects } from './read-subjects'
import { restrictionMeta } from './restriction-meta'

/** Reads an item of any kind as an article. `nature` is the code of its class, `header` that of its message. */
export function readArticle(item: XmlElement, header: XmlElement | undefined, nature: string, report: Report): Article {
  const itemMeta = find(item, 'itemMeta')
  const facts = readItem(item, header)
  const { restrictions, ...restrictionFields } = readItemRestrictions(restrictionMeta(item, header))
  const rights = readRights(item, report)
  const links = readLinks(itemMeta, report)
  const associations = readAssociations(item, itemMeta, report)
  const provenance = readProvenance(item)
  const body = readContent(find(item, 'contentSet'), report)
  const contentMeta = find(item, 'contentMeta')
  const signed = elements(contentMeta, 'by').length > 0
  const content = withHead(readContentMeta(item, contentMeta, report), body, signed)
  const media = readRemote(item, nature, report)
  const blocks = withMedia(content.body, media, nature)
  const whole = { ...content, body: blocks }
  const named = readNames(item, whole)
  const subjects = [...readSubjects(item, contentMeta, whole.language, named.matched), ...readLinkedSubjects(itemMeta)]
  const { restrictions: more = [], ...known } = whole
  const forbidden = [...restrictions, ...rights.restrictions, ...more]
  const notes = [...(restrictionFields.editorsNotes ?? []), ...body.editorsNotes]
  const article = {
    ...(facts && { item: facts }),
    ...known,
    ...(subjects.length && { subjects }),
    ...restrictionFields,
    ...(notes.length && { editorsNotes: notes }),
    ...(forbidden.length && { restrictions: forbidden }),
    ...(body.signoff.length && { signoff: body.signoff }),
    ...(rights.copyright && { copyright: rights.copyright }),
    ...(rights.usageTerms && { usageTerms: rights.usageTerms }),
    ...(body.boilerplate.length && { boilerplate: body.boilerplate }),
    ...(body.contacts.length && { contacts: body.contacts }),
    ...(rights.rights && { rights: rights.rights }),
    ...(links.length && { links }),
    ...(associations.length && { associations }),
    ...(provenance && { provenance }),
    ...(named.annotations && { annotations: named.annotations }),
  }
  const inner = readInnerRestrictions(find(item, 'contentSet'))
  return withOpening({ ...article, ...mergeRestrictions(article, inner) }, readPlaces(contentMeta))
}

/**
 * Returns the blocks with the media that the item has beside its body.
 * The media of a picture, video or sound item come first, unless a figure of the body shows one of their files.
 */
function withMedia(blocks: Block[], media: Media[], nature: string): Block[] {
  const files = media.flatMap(({ renditions = [] }) => renditions)
  if (nature === 'text') return withBeside(blocks, { files, media })
  const addresses = new Set(files.map(({ href }) => href))
  const isShown = blocks.some(
    (block) => block.kind === 'media' && block.renditions?.some(({ href }) => addresses.has(href)),
  )
  // an item with a figure in its body: its credit line may be that of the text
  return isShown
    ? withBeside(blocks, { files, media: media.map(({ credit: _, ...one }) => one) })
    : [...media, ...blocks]
}
