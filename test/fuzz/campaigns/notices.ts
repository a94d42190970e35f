import { plainStory, restrictionPlaces } from '../../support/restriction-places'
import { freeLookAlikes, restrictionWordings } from '../../support/restriction-wordings'
import { type Article, type ConvertOptions, convert, formats, parse, read, write } from '../api'
import { attempt, must } from '../attempt'
import type { Campaign, Input } from '../campaign'
import { isBlocked } from '../check-story'
import { noteDocuments } from '../note-documents'
import { noteFields } from '../note-fields'
import type { Pool } from '../pool'
import type { Random } from '../random'
import { consumerTargets, exchangeTargets, ITEM, publishingTargets } from '../write-targets'

const places = Object.keys(restrictionPlaces)
const fields = Object.keys(noteFields)
const documents = Object.keys(noteDocuments)
const targets = [...exchangeTargets, ...publishingTargets, ...consumerTargets]
/** Case of letters, spaces and signs around a note change nothing. */
const FRAMES = [
  (note: string) => note,
  (note: string) => note.toUpperCase(),
  (note: string) => `(${note})`,
  (note: string) => `*** ${note} ***`,
  (note: string) => `${note}.`,
]

/** Restricting notes block a story in every place of every format; look-alikes do not. */
export const notices = (_: Pool): Campaign => ({
  name: 'notices',
  weight: 3,
  draw(random, number) {
    const turn = Math.floor(number / 4)
    if (number % 4 === 0)
      return {
        where: 'copy',
        free: true,
        note: freeLookAlikes[turn % freeLookAlikes.length] ?? '',
        place: random.pick(places),
      }
    const wording = restrictionWordings[turn % restrictionWordings.length]?.text ?? ''
    const note = random.oneIn(3) ? random.pick(FRAMES)(wording) : wording
    return { note, ...placed(number % 4, random) }
  },
  check(input) {
    const note = String(input.note) // not `text`: cut words mean something else
    if (input.free) return checkFree(note, String(input.place))
    if (input.where === 'copy') return checkCopy(note, String(input.place), targets[Number(input.target)])
    if (input.where === 'document') return checkDocument(note, String(input.document))
    return checkField(note, String(input.field), targets[Number(input.target)])
  },
})

function placed(kind: number, random: Random): Input {
  if (kind === 1) return { where: 'copy', place: random.pick(places), target: random.int(targets.length) }
  if (kind === 2) return { where: 'document', document: random.pick(documents) }
  return { where: 'field', field: random.pick(fields), target: random.int(targets.length) }
}

const complete = (article: Article): Article => ({ ...article, item: { ...ITEM, ...article.item } })

function checkFree(note: string, place: string): string[] {
  const make = restrictionPlaces[place]
  if (!make) return []
  const faults: string[] = []
  const story = must('parse', () => parse(make(note, plainStory)), faults)
  return story && isBlocked(story.article) ? [`notices: a look-alike blocks: “${note}”; ${place}`] : faults
}

function checkCopy(note: string, place: string, target: ConvertOptions | undefined): string[] {
  const make = restrictionPlaces[place]
  if (!make || !target) return []
  const faults: string[] = []
  const copy = make(note, plainStory)
  const story = must('parse', () => parse(copy), faults)
  if (!story) return faults
  if (!isBlocked(story.article)) return [`notices: a note in copy is not seen: “${note}”; ${place}`]
  const page = attempt('convert', () => convert(copy, { to: 'html' }))
  if (!('code' in page && page.code === 'restricted')) faults.push(`notices: convert publishes: “${note}”; ${place}`)
  return [...faults, ...checkTarget(story.article, target)]
}

/** A blocked article is refused where sites publish, and reads back blocked from all else and from drafts. */
function checkTarget(article: Article, target: ConvertOptions): string[] {
  const faults: string[] = []
  const call = JSON.stringify(target).replaceAll('"', '')
  if (publishingTargets.includes(target)) {
    const outcome = attempt(`write ${call}`, () => write(complete(article), target))
    if (!('code' in outcome && outcome.code === 'restricted')) faults.push(`notices: write ${call} publishes`)
  }
  const text = must(
    `write ${call}`,
    () => write(complete(article), { ...target, drafts: true }),
    faults,
    target.page ? 'missing-metadata' : undefined,
  )
  const back = text === undefined ? undefined : must(`read back ${call}`, () => formats[target.to].from(text), faults)
  if (back && !isBlocked(back)) faults.push(`notices: read back ${call}: a blocked story is free`)
  return faults
}

function checkField(note: string, field: string, target: ConvertOptions | undefined): string[] {
  const make = noteFields[field]
  if (!make || !target) return []
  const article = make(note)
  if (!isBlocked(article)) return [`notices: a note in the article is not seen: ${field}: “${note}”`]
  return checkTarget(article, target)
}

function checkDocument(note: string, document: string): string[] {
  const make = noteDocuments[document]
  if (!make) return []
  const faults: string[] = []
  const stories = must(`read of ${document}`, () => read(make(note)), faults)
  if (!stories) return faults
  const blocked = stories.some(({ article }) => isBlocked(article))
  return blocked ? faults : [...faults, `notices: a note in a document is not seen: ${document}: “${note}”`]
}
