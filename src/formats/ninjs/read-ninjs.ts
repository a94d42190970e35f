import type { Diagnostic } from '../../diagnostics/diagnostic'
import { WirecopyError } from '../../diagnostics/error'
import type { Story } from '../../diagnostics/story'
import { asTexts } from '../as-texts'
import { withBase } from '../body/resolve-address'
import { createReporter } from '../create-reporter'
import { depthLimit, type ReadDocumentOptions, sourceText } from '../document-source'
import { fields, jsonValues, list, words } from '../json/loose'
import { withHtml } from '../locate/extract-html'
import { extractJson, type JsonSource } from '../locate/extract-json'
import { locatedStory } from '../locate/located-story'
import { readNamedRestriction } from '../named-restriction'
import { toText } from '../parse-values'
import { withNamedRestriction } from '../with-named-restriction'
import { zonedJson } from '../zone'
import { readItem } from './read-item'
import { reportFaults } from './report-faults'

/**
 * Reads every ninjs item of a string or bytes, in any generation: one object, a list, one per line, or a wrapper such as `{"item": […]}`.
 * Reports properties that articles have no field for, and items that are not text. Throws `invalid-input` with the position for invalid
 * JSON, `limit-exceeded` for a document that is too long or nests too deep, and `not-an-article` if there is no item.
 *
 * @example
 * readNinjs('[{"uri":"urn:x:1","headline":"Rain"},{"uri":"urn:x:2","headline":"Snow"}]').length // 2
 */
export function readNinjs(input: string | Uint8Array, options: ReadDocumentOptions = {}): Story[] {
  const text = sourceText(input, options)
  const values = jsonValues(text, options).map((value) => zonedJson(value, options.zone))
  const items = values.flatMap(itemsIn)
  if (!items.length || !items.every(isItem)) {
    throw new WirecopyError('not-an-article', 'Document has no ninjs item (an object with a uri).')
  }
  return items.map((item) => storyOf({ text, values }, item, options))
}

/** Properties of which every ninjs item has at least one, in lower case. */
const NAMES = /* @__PURE__ */ new Set([
  'uri',
  'standard',
  '$standard',
  'headlines',
  'bodies',
  'versioncreated',
  'firstcreated',
  'pubstatus',
])

const isItem = (value: unknown): boolean =>
  Object.keys(fields(value)).some((name) => NAMES.has(name.toLowerCase()) || /^body_/i.test(name))

/** The names under which programs wrap their items. */
const WRAPPERS = ['item', 'items', '_items'] as const

/** Returns the items of a wrapper such as `{"item": […]}`. Any other value is returned as the only item. */
function itemsIn(value: unknown): readonly unknown[] {
  const record = fields(value)
  const wrapper = isItem(value) ? undefined : WRAPPERS.find((name) => record[name] !== undefined)
  return wrapper ? list(record[wrapper]) : [value]
}

function storyOf(source: JsonSource, value: unknown, options: ReadDocumentOptions): Story {
  const { text } = source
  const diagnostics: Diagnostic[] = []
  const report = createReporter(text, diagnostics, options)
  const item = fields(value)
  const type = words(item.type) ?? 'text'
  if (type !== 'text') report('not-text', `Item has type ${type}, not text.`, { severity: 'warning' })
  const unknown = Object.keys(item).filter((name) => !isRead(name.toLowerCase()))
  const read = withBase(readItem(item, report, depthLimit(options)), options.base)
  const notes = unknown.filter((name) => NOTE_NAME.test(name)).flatMap((name) => notesIn(item[name]))
  const noted = notes.length ? { ...read, editorsNotes: [...(read.editorsNotes ?? []), ...asTexts(notes)] } : read
  const others = Object.fromEntries(unknown.map((name) => [name, item[name]]))
  const article = withNamedRestriction(noted, others)
  reportFaults(item, article.body.length > 0, report)
  const { keys } = readNamedRestriction(others)
  const left = unknown.filter((name) => !keys.includes(name)).map((name) => JSON.stringify(name))
  if (left.length) report('left-out', `Unknown properties were left out: ${left.join(', ')}.`)
  return locatedStory({
    text,
    article,
    diagnostics,
    repeats: true,
    extracts: () => withHtml(extractJson(source, value)),
  })
}

/** Name of a property for notes that ninjs does not have: `edNotes`, `instructions`. */
const NOTE_NAME = /note|instruct|advi[cs]|restrict|usage|embargo|release/i

/** Returns the texts of such a property, or of its entries. */
const notesIn = (value: unknown): string[] =>
  list(value).flatMap((one) => toText(words(one) ?? words(fields(one).value) ?? words(fields(one).text)) ?? [])

const READ: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `uri guid standard $standard type mimetype representationtype profile version firstcreated versioncreated contentcreated
  embargoed embargoeduntil pubstatus urgency copyrightholder copyrightnotice usageterms ednote language person people
  organisation organisations place places subject subjects infosource infosources title by byline headline headlines
  slugline located charcount wordcount descriptions bodies renditions associations genre genres expires authors event events object objects
  altids rightsinfo digitalsourcetype trustindicator trustindicators keywords slug priority service source firstpublished status state`.split(
    /\s+/,
  ),
)

const isRead = (name: string): boolean => READ.has(name) || /^(?:headline|description|body)_/.test(name)
