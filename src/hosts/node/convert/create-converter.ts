import { annotate, type Diagnostic, type Story, storyKey, validate, WirecopyError } from 'wirecopy'
import { resolveSettings, type Settings } from '../../cli/config/settings'
import { failure } from '../../cli/failure'
import { type LoadedFormat, loadTarget } from '../../cli/formats'
import { fillItem, MissingMetadata } from '../../cli/item'
import { lossText } from '../../cli/output/notes'
import { readStories } from '../../cli/read-stories'
import { LineError } from '../input/line-text'
import type { RecordFault } from '../input/source-record'
import { tableRows } from '../parquet/table-rows'
import type { ConversionSettings } from './conversion-settings'
import { type ConvertedStory, defaultIdOf, type RecordToConvert } from './converted-story'
import { lineOf } from './line-of'
import { type RecordContent, recordContent } from './record-content'
import { stemOf } from './stem-of'
import { storyFacts } from './story-facts'

/** Converts records in order. `step` is called before each step with the index of the record, so that a watcher sees progress. */
export type Converter = (
  records: readonly RecordToConvert[],
  step?: (record: number) => void,
) => Promise<readonly ConvertedStory[]>

/** A story on its way. */
interface Draft {
  readonly record: number
  readonly part: number
  readonly id: string
  readonly input: string
  readonly date?: string
  story?: Story
  /** Milliseconds of the steps so far. */
  spent: number
  findings: readonly Diagnostic[]
  error?: RecordFault
}

/** Returns a converter. Loads formats, config and lexicon; throws an Error for settings that are not valid. */
export async function createConverter(settings: ConversionSettings): Promise<Converter> {
  const { reading, check, now } = settings
  const resolved = await resolveSettings({ ...reading, ...check, now })
  const targets = await loadTargets(settings)
  const { provider, guid } = resolved
  const given = { ...(provider !== undefined && { provider }), ...(guid !== undefined && { guid }), ...settings.given }
  const whole = { ...settings, given }
  return async (records, step = () => {}) => {
    const drafts: Draft[] = []
    for (const [index, record] of records.entries()) {
      step(index)
      for (const one of await readRecord(record, index, resolved)) drafts.push(one)
    }
    for (const draft of drafts)
      if (settings.annotate) attempt(draft, step, (story) => void (draft.story = annotate(story)))
    for (const draft of drafts)
      if (check)
        attempt(draft, step, (story) => void (draft.findings = validate(story, resolved.validateOptions(draft.input))))
    return drafts.map((draft) => writeDraft(draft, whole, targets, step))
  }
}

/** Loads the formats. In lines, JSON is written without indent, which saves parsing it again. */
const loadTargets = ({ to, form, now, shape }: ConversionSettings): Promise<readonly LoadedFormat[]> =>
  Promise.all(
    to.map(async (name) => {
      const target = await loadTarget(name, { ...form, now })
      if (shape !== 'lines' || name !== 'json' || form.for !== undefined) return target
      const { loadWriter } = await import('wirecopy/convert-async')
      const { to: toJson } = await loadWriter('json')
      return { ...target, write: (article) => toJson(article, { indent: 0 }).trimEnd() }
    }),
  )

/** Reads the stories of a record, each with the part of the record that is left over after a fault. */
async function readRecord(record: RecordToConvert, index: number, { reading }: Settings): Promise<Draft[]> {
  const { input } = record
  const from = performance.now()
  let content: RecordContent | undefined
  try {
    if (record.fault) return [fault(record, index, record.fault)]
    content = recordContent(record, reading.parse.charset)
    const { id, date, language } = content
    const own = { ...reading.parse, ...(date !== undefined && { date }), ...(language !== undefined && { language }) }
    const format = reading.from !== 'auto' ? reading.from : record.kind === 'mail' ? 'email' : reading.from
    const stories = await readStories(content.content, { ...reading, from: format, parse: own }, nameOf(record))
    if (stories.length === 0) return [fault(record, index, { code: 'no-story', message: 'No story found.' }, id)]
    const spent = (performance.now() - from) / stories.length
    return stories.map((story, i) => ({
      record: index,
      part: i + 1,
      id: i === 0 ? id : `${id}#${i + 1}`,
      input,
      ...(date !== undefined && { date }),
      story,
      spent,
      findings: [],
    }))
  } catch (error) {
    return [fault(record, index, faultOf(error), content?.id)]
  }
}

const nameOf = ({ kind, input }: RecordToConvert): string =>
  kind === 'document' ? input.replace(/\.(?:gz|zst)$/i, '') : ''

const fault = (record: RecordToConvert, index: number, error: RecordFault, id = defaultIdOf(record)): Draft => ({
  ...{ record: index, part: 1, id, input: record.input, spent: 0, findings: [], error },
})

/** Takes a step with the story of a draft. An error becomes the error of the draft. */
function attempt(draft: Draft, step: (record: number) => void, work: (story: Story) => void): void {
  if (!draft.story || draft.error) return
  step(draft.record)
  const from = performance.now()
  try {
    work(draft.story)
  } catch (error) {
    draft.error = faultOf(error)
  }
  draft.spent += performance.now() - from
}

function writeDraft(
  draft: Draft,
  settings: ConversionSettings,
  targets: readonly LoadedFormat[],
  step: (record: number) => void,
): ConvertedStory {
  const stem = stemOf(draft.id)
  let texts: readonly string[] = []
  let date = dayOf(draft.date)
  attempt(draft, step, (story) => {
    date ??= dayOf(storyKey(story.article, givenFacts(settings)).day)
    texts = textsOf(story, stem, { ...draft, ...(date !== undefined && { date }) }, settings, targets)
  })
  const { record, part, id, story, spent, findings, error } = draft
  return {
    ...{ record, part, id, stem },
    ...(date !== undefined && { date }),
    texts: error ? [] : texts,
    findings: findings.map(({ rule, severity, path, message }) => [rule, severity, path, message]),
    ...(error ? { error } : story && { facts: storyFacts(story.article, story.text.length, spent) }),
  }
}

const givenFacts = ({ given: { provider, versionCreated } }: ConversionSettings) => ({
  ...(provider !== undefined && { provider }),
  ...(versionCreated !== undefined && { versionCreated }),
})

/** Returns a date as the name of a folder: `2024-04-24`; undefined for what is no day. */
const dayOf = (date: string | undefined): string | undefined => /^\d{4}-\d\d-\d\d(?!\d)/.exec(date ?? '')?.[0]

function textsOf(
  story: Story,
  stem: string,
  { id, input, date, findings }: Draft,
  settings: ConversionSettings,
  targets: readonly LoadedFormat[],
): readonly string[] {
  const formats = targets.map(({ format }) => format)
  const { article } = fillItem(story.article, formats, settings.given, stem)
  if (settings.shape === 'tables') return tableRows(article, { id, input, date, now: settings.now, findings })
  if (settings.strict)
    for (const format of formats) {
      const [first, ...more] = format.losses(article)
      if (first)
        throw new Error(
          lossText(
            format.name,
            [first, ...more].map(({ path }) => path),
          ),
        )
    }
  if (settings.shape === 'lines') return [lineOf(id, article, settings.to, targets, settings.check && findings)]
  return targets.map(({ write }) => write(article))
}

function faultOf(error: unknown): RecordFault {
  const message = failure(error)
  if (error instanceof WirecopyError || error instanceof LineError) return { code: error.code, message }
  if (error instanceof MissingMetadata) return { code: 'missing-metadata', message }
  return { code: 'failed', message }
}
