import { isDeepStrictEqual } from 'node:util'
import { faults as lawFaults } from '../support/laws'
import {
  type Anchor,
  type Annotations,
  type Article,
  annotate,
  applyFixes,
  type Diagnostic,
  fromJson,
  type ProfileName,
  parseAll,
  report,
  type Story,
  toJson,
  toWire,
  validate,
  verify,
  write,
} from './api'
import { looksBinary, must } from './attempt'

/** Whether a format made for publishing refuses the article. */
export function isBlocked(article: Article): boolean {
  try {
    write(article, { to: 'html' })
    return false
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(?:possibly-)?restricted$/.test(String(error.code))) return true
    throw error
  }
}

/** The laws of parsing, each broken one in a sentence that names the call. */
export const checkLaws = (text: string, story: Story, call = 'parse'): string[] =>
  lawFaults(text, story).map((fault) => `${call}: ${fault}`)

/** Checks that the messages of an input are parts of it, in order, and that each keeps the laws. */
export function checkMessages(text: string): string[] {
  const faults: string[] = []
  const stories = must('parseAll', () => [...parseAll(text)], faults, looksBinary(text) ? 'binary-input' : undefined)
  if (!stories) return faults
  let last = 0
  for (const story of stories) {
    const start = story.offset ?? -1
    if (text.slice(start, start + story.text.length) !== story.text)
      faults.push('parseAll: a story is not at its offset')
    if (start < last) faults.push('parseAll: stories overlap')
    if (/[^\s\p{Cc}\ufeff]/u.test(text.slice(last, start))) faults.push('parseAll: text between stories is lost')
    last = start + story.text.length
    if (stories.length > 1) faults.push(...checkLaws(story.text, story, 'parseAll'))
  }
  if (/[^\s\p{Cc}\ufeff]/u.test(text.slice(last))) faults.push('parseAll: text after the stories is lost')
  return faults
}

/** Returns every anchor of the annotations. */
const anchorsOf = (annotations: Annotations): readonly Anchor[] => [
  ...(annotations.sentences ?? []),
  ...[...(annotations.people ?? []), ...(annotations.organisations ?? []), ...(annotations.places ?? [])].flatMap(
    ({ mentions }) => mentions,
  ),
  ...(annotations.times ?? []).map(({ anchor }) => anchor),
  ...(annotations.statements ?? []).flatMap(({ content, cue }) => (cue ? [...content, cue] : content)),
]

/** Checks that anchors match the texts of the article, and that sentences and times are sorted and do not overlap. */
export function checkAnchors(article: Article, textAt: (path: string) => unknown, call = 'annotate'): string[] {
  const annotations = article.annotations
  if (!annotations) return []
  const faults: string[] = []
  for (const { path, start, end, text } of anchorsOf(annotations)) {
    const whole = textAt(path)
    if (typeof whole !== 'string') faults.push(`${call}: an anchor names ${path}, which is no text`)
    else if (!(start >= 0 && start < end && end <= whole.length))
      faults.push(`${call}: an anchor lies outside ${path}: ${start} to ${end} of ${whole.length}`)
    else if (whole.slice(start, end) !== text)
      faults.push(
        `${call}: an anchor in ${path} reads ${JSON.stringify(text)}, the text ${JSON.stringify(whole.slice(start, end))}`,
      )
  }
  for (const [name, anchors] of [
    ['sentences', annotations.sentences],
    ['times', annotations.times?.map(({ anchor }) => anchor)],
  ] as const)
    if (!areApart(anchors ?? [])) faults.push(`${call}: ${name} overlap or are out of order`)
  return faults
}

const areApart = (anchors: readonly Anchor[]): boolean =>
  anchors.every((anchor, index) => {
    const before = anchors[index - 1]
    return before?.path !== anchor.path || before.end <= anchor.start
  })

/** Returns a function that gives the value of an article at a path. */
export const textOf =
  (article: unknown) =>
  (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (value, key) =>
          typeof value === 'object' && value !== null && Object.hasOwn(value, key)
            ? Reflect.get(value, key)
            : undefined,
        article,
      )

/** Annotates; checks the anchors and the JSON round trip. */
export function checkAnnotate(story: Story): { readonly annotated: Story; readonly faults: string[] } {
  const faults: string[] = []
  const annotated = must('annotate', () => annotate(story), faults) ?? story
  faults.push(...checkAnchors(annotated.article, textOf(annotated.article)))
  const back = must('JSON of the annotated article', () => fromJson(toJson(annotated.article)), faults)
  if (back && !isDeepStrictEqual(back, annotated.article)) faults.push('JSON: the annotated article comes back changed')
  return { annotated, faults }
}

/** Checks that spans and edits of diagnostics are inside the text. */
export function checkDiagnostics(text: string, diagnostics: readonly Diagnostic[], call: string): string[] {
  const isInside = (span: { start: number; end: number }): boolean =>
    span.start >= 0 && span.start <= span.end && span.end <= text.length
  return diagnostics.flatMap(({ rule, span, fix }) => [
    ...(span && !isInside(span) ? [`${call}: the span of ${rule} lies outside the text`] : []),
    ...(fix && !fix.edits.every(isInside) ? [`${call}: a fix of ${rule} lies outside the text`] : []),
  ])
}

const FORMS = ['text', 'line', 'json', 'sarif', 'github'] as const

/** Validates and reports in every form. */
export function checkValidate(text: string, story: Story, profile: ProfileName = 'recommended'): string[] {
  const faults: string[] = []
  const found = must('validate', () => validate(story, { profile }), faults) ?? []
  faults.push(...checkDiagnostics(text, found, 'validate'))
  const again = must('validate', () => validate(story, { profile }), faults)
  if (again && !isDeepStrictEqual(again, found)) faults.push('validate: the second run finds something else')
  for (const format of FORMS) must(`report as ${format}`, () => report(text, found, { format, file: 'a.txt' }), faults)
  return faults
}

const RUNS = 3 // of ten rounds each: a page cut to a word a line has needed eleven rounds

/** Fixes are final once a run has changed nothing, and a story that was blocked stays blocked. */
export function checkFixes(
  text: string,
  check?: (text: string) => readonly Diagnostic[],
  parsed?: (text: string) => Story,
): string[] {
  const faults: string[] = []
  const fix = (copy: string): string => (check ? applyFixes(copy, check) : applyFixes(copy)).text
  const fixed = must('applyFixes', () => fix(text), faults)
  if (fixed === undefined || fixed === text) return faults
  let last = fixed
  for (let run = 0; run < RUNS; run++) {
    const next = must('applyFixes of its own result', () => fix(last), faults)
    if (next === undefined || next === last) break
    last = next
    if (run === RUNS - 1) faults.push('applyFixes: each further run changes the text again')
  }
  if (parsed && isBlocked(parsed(text).article) && !isBlocked(parsed(fixed).article))
    faults.push('applyFixes: a blocked story is free afterwards')
  return faults
}

/** Checks that an unchanged story returns its original message. */
export function checkWire(story: Story): string[] {
  const faults: string[] = []
  const wire = must('toWire', () => toWire(story), faults)
  if (wire !== undefined && wire !== story.text) faults.push('toWire: an unchanged story comes back changed')
  return faults
}

/** Checks that verify finds nothing in an article against its own copy. */
export function checkVerify(text: string, story: Story): string[] {
  const faults: string[] = []
  const found = must('verify', () => verify(story.article, text).diagnostics, faults) ?? []
  return [...faults, ...found.map(({ rule, message }) => `verify: blames our own parse, ${rule}: ${message}`)]
}
