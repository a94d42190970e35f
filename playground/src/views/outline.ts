import type { Article, Block } from 'wirecopy'
import { element } from '../dom'
import type { Light } from './lists'

const MOST = 90 // characters shown of a text

/** Fields of the head and the tail that the outline shows, above and below the body. */
const head = [
  'slugline',
  'take',
  'section',
  'kicker',
  'headline',
  'subheadline',
  'byline',
  'dateline',
  'published',
  'updated',
]
const tail = ['signoff', 'creditLine', 'copyright']
const lists = ['notices', 'restrictions', 'editorsNotes', 'summaries', 'signoff', 'contacts', 'links']

/** Returns the outline of an article: one entry a part, with a button that lights up its words. */
export function outlineEntries(article: Article, light: Light): HTMLElement[] {
  const fields: Readonly<Record<string, unknown>> = { ...article }
  const above = [...lists.filter((name) => !tail.includes(name)), ...head]
  return [
    ...above.flatMap((name) => fieldEntries(name, fields[name], light)),
    ...article.body.slice(0, 300).map((block, index) => blockEntry(block, index, light)),
    ...tail.flatMap((name) => fieldEntries(name, fields[name], light)),
  ]
}

function fieldEntries(name: string, value: unknown, light: Light): HTMLElement[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => fieldEntries(`${name}.${index}`, each, light))
  if (typeof value === 'string') return [entry(name, value, () => light(name))]
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined
  return typeof text === 'string' ? [entry(name, text, () => light(`${name}.text`))] : []
}

function blockEntry(block: Block, index: number, light: Light): HTMLElement {
  const path = `body.${index}`
  if ('text' in block && block.text) return entry(`${path} ${block.kind}`, block.text, () => light(`${path}.text`))
  if (block.kind === 'list') {
    const first = block.items[0]?.text ?? ''
    return entry(`${path} list`, `${block.items.length} entries: ${first}`, () => light(`${path}.items.0.text`))
  }
  const caption = 'caption' in block ? (block.caption ?? '') : ''
  return entry(`${path} ${block.kind}`, caption, () => light(`${path}.caption`))
}

const entry = (name: string, text: string, click: () => void): HTMLElement =>
  element(
    'p',
    { class: 'entry' },
    element('button', { type: 'button', class: 'text', click }, name),
    ' ',
    element('span', { dir: 'auto' }, text.length > MOST ? `${text.slice(0, MOST)}…` : text),
  )
