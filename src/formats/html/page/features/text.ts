import type { Block } from '../../../../article'
import type { BlockFacts } from '../block-facts'
import { openingRun } from '../page-context'
import { type BlockView, type PageFeature, stepOf } from '../page-feature'

const WORDS = [1, 3, 6, 10, 16, 25, 40, 80]
export const wordSteps = WORDS.length + 1
export const wordStep = ({ words }: BlockFacts): number => stepOf(words, WORDS)

const LINKS = [0.1, 0.25, 0.5, 0.8, 0.95]
export const linkSteps = LINKS.length + 2
export const linkStep = ({ links, linked, letters }: BlockFacts): number =>
  links === 0 ? 0 : 1 + stepOf(letters ? linked / letters : 0, LINKS)

const KINDS: readonly Block['kind'][] = ['paragraph', 'subhead', 'list', 'table', 'quote', 'preformatted', 'media']
export const kindCount = KINDS.length
export const kindOf = ({ read }: BlockFacts): number => KINDS.indexOf(read.block.kind)

const SENTENCE = /[.!?…。！？।؟]["”’»)\]」』]*$/
const MORE = /(?:…|\.\.\.|[»›→>])$/
const SIGNS: readonly RegExp[] = [
  /[©®]|\(c\)/i,
  /[|•·»›]/,
  /\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b/,
  /@|https?:|www\./,
  /["“”«»„]/,
  /[{}<>=]|\(\)/,
  /\n/,
  /^\p{Ll}/u,
  /^[^\p{L}\p{N}]*\d/u,
]

/** Features of a block by its own text. Above each: what it shows, an example and a counter-example. */
export const textFeatures: readonly PageFeature[] = [
  // Number of words, in nine steps. More are evidence for the story.
  // Crews of the northern ferries voted on Monday to end a strike.     not: Home
  { name: 'words', size: wordSteps, of: ({ block }) => wordStep(block) },
  // Share of letters inside links: no link, then six steps. More are evidence against the story.
  // a menu: <a>Sport</a>     not: The crews voted <a>on Monday</a> to end the strike.
  { name: 'links', size: linkSteps, of: ({ block }) => linkStep(block) },
  // Kind of block: paragraph, subhead, list, table …
  // <li>     not: <p>
  { name: 'kind', size: kindCount, of: ({ block }) => kindOf(block) },
  // Marks that end a sentence: none, one, more. More are evidence for the story.
  // It ended on Monday. Nobody cheered.     not: Read more
  { name: 'stops', size: 3, of: ({ block }) => Math.min(2, block.stops) },
  // Commas: none, one or two, more. More are evidence for the story.
  // Mail, milk and medicine ran out, crews said, for a month.     not: Latest news
  { name: 'commas', size: 3, of: ({ block }) => stepOf(block.commas, [0, 2]) },
  // Last mark: a sentence's, a colon, one that promises more, a question mark.
  // They sail on Tuesday.     not: They sail on Tuesday »
  { name: 'ending', size: 4, of: ({ block }) => endingOf(block.text) },
  // Signs in the text: copyright, separator, year or clock time, address, quotation marks, code, line break, small letter or digit first.
  // © 2024 Example     not: Ferry crews end strike
  { name: 'signs', size: SIGNS.length, bits: true, of: ({ block }) => bitsOf(SIGNS, block.text) },
  // Capitals only. Evidence against the story.
  // SUBSCRIBE NOW     not: Subscribe now
  { name: 'capitals', size: 1, of: ({ block: { text } }) => (isCapitals(text) ? 0 : -1) },
  // More than one block of the page has the same text. Evidence against the story.
  // Share     not: a paragraph
  { name: 'repeated', size: 1, of: ({ block, page }) => (page.repeated.has(block.text) ? 0 : -1) },
  // Share of its words that are in the title of the page, in five steps.
  // Ferry crews end strike, in a page of that title     not: Most read
  { name: 'in title', size: 5, of: ({ block, page }) => shareStep(block, page.titleWords) },
  // Share of its words that are in the description of the page, in five steps.
  // its standfirst     not: Most read
  { name: 'in description', size: 5, of: ({ block, page }) => shareStep(block, page.descriptionWords) },
  // Whether the story in JSON-LD has it: yes, no and short, no and long.
  // a paragraph of `articleBody`     not: Subscribe now
  { name: 'in articleBody', size: 3, of: articleBodyOf },
]

function endingOf(text: string): number {
  if (/[?？]$/.test(text)) return 3
  if (MORE.test(text)) return 2
  if (/[:：]$/.test(text)) return 1
  return SENTENCE.test(text) ? 0 : -1
}

const bitsOf = (patterns: readonly RegExp[], text: string): number =>
  patterns.reduce((bits, pattern, bit) => (pattern.test(text) ? bits | (1 << bit) : bits), 0)

const isCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase()

function shareStep({ vocabulary: words }: BlockFacts, known: ReadonlySet<string>): number {
  if (!known.size || !words.size) return -1
  let shared = 0
  for (const word of words) if (known.has(word)) shared++
  return stepOf(shared / words.size, [0, 0.2, 0.5, 0.8])
}

function articleBodyOf({ block, page }: BlockView): number {
  if (!page.articleRuns.size) return -1
  if (page.articleRuns.has(openingRun(block.text))) return 0
  return block.words > 5 ? 2 : 1
}
