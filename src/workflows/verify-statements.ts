import { annotate } from '../annotate/annotate'
import type { Article, Statement } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { sourceSpan } from '../diagnostics/source-span'
import type { Story } from '../diagnostics/story'
import { excerpt } from '../rules/engine/excerpt'
import { foldCopy } from './copy-index'
import type { CopySearch } from './copy-search'

const PRONOUN = /^(?:he|she|they|it|who|i|we)$/i
/** Titles and function words, which two different names may share. */
const TITLE = /^(?:mr|mrs|ms|dr|president|minister|prime|the|of|a|an|and|said)$/i

/** The speakers of all statements with the same words, as the parser reads the copy. */
interface SpeakersOfText {
  readonly first: string
  readonly names: Set<string>
  /** The words of the names, without titles. */
  readonly words: Set<string>
  hasPronoun: boolean
}

/** Returns findings for the statements of an article. Reports words that the copy lacks, and speakers other than those of the copy. */
export function findStatementFaults(article: Article, story: Story, search: CopySearch): Diagnostic[] {
  const given = article.annotations?.statements
  if (!given) return []
  const own = annotate(story).article.annotations?.statements ?? []
  const ownTexts = new Set(own.flatMap(({ content, speaker }) => [...content, speaker?.mention].map((at) => at?.text)))
  const isInCopy = (text: string): boolean => ownTexts.has(text) || search.has(text)
  const speakers = speakersByContent(own)
  return given.flatMap(({ content, speaker }, i): Diagnostic[] => {
    const path = `annotations.statements.${i}`
    const faults = content.flatMap(({ text }, c): Diagnostic[] =>
      isInCopy(text)
        ? []
        : [
            statementError(
              'not-in-copy',
              `${path}.content.${c}`,
              `Not in the copy: ${excerpt(text)}.`,
              'Quote the words of the copy.',
            ),
          ],
    )
    const name = speaker?.mention?.text
    if (name === undefined) return faults
    if (!isInCopy(name)) {
      const message = `Speaker is not in the copy: ${excerpt(name)}.`
      return [...faults, statementError('speaker', `${path}.speaker`, message, 'Name the speaker that the copy names.')]
    }
    const right = speakers.get(contentKey(content))
    if (!right || isOneOf(right, name)) return faults
    const [start] = content
    const message = `Wrong speaker: copy has “${right.first}”, article has “${name}” for ${excerpt(start?.text ?? '')}.`
    const span = start && sourceSpan(story, start.path)
    const fault = statementError(
      'speaker',
      `${path}.speaker`,
      message,
      'Attribute it to the speaker that the copy names.',
    )
    return [...faults, { ...fault, ...(span ? { span } : {}) }]
  })
}

const statementError = (rule: string, path: string, message: string, hint: string): Diagnostic => ({
  rule: `verify/${rule}`,
  severity: 'error',
  message,
  hint,
  path,
})

const contentKey = (content: Statement['content']): string =>
  foldCopy(content.map(({ text }) => text).join(' ')).text.toLowerCase()

/** Returns the speakers of statements, by the folded words of the statement. */
function speakersByContent(statements: readonly Statement[]): ReadonlyMap<string, SpeakersOfText> {
  const speakers = new Map<string, SpeakersOfText>()
  for (const { content, speaker } of statements) {
    const name = speaker?.mention?.text
    if (name === undefined) continue
    const at = contentKey(content)
    const known = speakers.get(at) ?? { first: name, names: new Set(), words: new Set(), hasPronoun: false }
    speakers.set(at, known)
    known.names.add(name)
    for (const word of nameWords(name)) known.words.add(word)
    known.hasPronoun ||= PRONOUN.test(name)
  }
  return speakers
}

/** Whether a name may mean one of the known speakers: the same name, a pronoun on either side, or a shared word that is not a title. */
const isOneOf = ({ names, words, hasPronoun }: SpeakersOfText, name: string): boolean =>
  hasPronoun || PRONOUN.test(name) || names.has(name) || nameWords(name).some((word) => words.has(word))

const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((word) => !TITLE.test(word)) ?? []
