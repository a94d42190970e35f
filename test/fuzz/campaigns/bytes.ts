import { isDeepStrictEqual } from 'node:util'
import { convertAll, detect, parse, parseAll, read, toWire } from '../api'
import { attempt, looksBinaryInBytes, must } from '../attempt'
import type { Campaign } from '../campaign'
import { checkLaws, isBlocked } from '../check-story'
import { type Encoding, encodeText, encodings } from '../encodings'
import { drawCopy } from '../mutate-copy'
import type { Pool } from '../pool'

const KILLS = ['BULLETIN KILL', 'KILL KILL KILL', 'EMBARGOED UNTIL 0001 GMT Monday', 'Eds: Hold for release.', '']
const DECLARED = ['declared', 'undeclared', 'wrongly declared'] as const

/** Copy in bytes keeps the laws, and a kill in it is seen where the encoding is declared or can be detected. */
export const bytes = ({ copies }: Pool): Campaign => ({
  name: 'bytes',
  weight: 2,
  draw(random) {
    const kill = random.pick(KILLS)
    const copy = random.oneIn(3) ? random.pick(copies) : drawCopy(random, copies)
    const broken = random.oneIn(8) ? random.int(2 ** 31) : undefined
    return {
      text: kill ? `${kill}\n\n${copy}` : copy,
      encoding: random.int(encodings.length),
      declared: random.pick(DECLARED),
      other: random.int(encodings.length),
      ...(broken !== undefined && { broken }),
    }
  },
  check({ text = '', encoding: number, declared, other, broken }) {
    const encoding = encodings[Number(number)]
    const wrong = encodings[Number(other)]
    if (!encoding || !wrong) return []
    const bytes = encodeText(text, encoding)
    if (typeof broken === 'number' && bytes.length > 0) bytes[broken % bytes.length] = broken % 256
    const label = declared === 'declared' ? encoding.label : declared === 'undeclared' ? undefined : wrong.label
    const isKnown = declared === 'declared' || (declared === 'undeclared' && isDetectable(encoding))
    return checkBytes(text, bytes, label, isKnown && broken === undefined ? encoding : undefined, String(declared))
  },
})

/** Whether the bytes say by themselves which encoding an English notice is in. */
const isDetectable = ({ isAsciiBased, label }: Encoding): boolean => isAsciiBased || label.startsWith('utf-16')

function checkBytes(
  text: string,
  bytes: Uint8Array,
  label: string | undefined,
  known: Encoding | undefined,
  declared: string,
): string[] {
  const faults: string[] = []
  const call = `parse of bytes ${declared}`
  // without the right label, bytes of UTF-16 may look like a program's: refused, they are not published
  const allowed = known && declared === 'declared' && !looksBinaryInBytes(text) ? undefined : 'binary-input'
  const story = must(call, () => parse(bytes, label === undefined ? {} : { charset: label }), faults, allowed)
  must('detect of bytes', () => detect(bytes), faults, 'binary-input')
  if (!story) return faults
  faults.push(...checkLaws(story.text, story, call))
  const all = must(
    'parseAll of bytes',
    () => [...parseAll([bytes], label === undefined ? {} : { charset: label })],
    faults,
  )
  if (
    all?.length === 1 &&
    bytes.length > 0 &&
    !isDeepStrictEqual({ ...all[0], offset: undefined }, { ...story, offset: undefined }) &&
    all[0]?.text.trim() === story.text.trim()
  )
    faults.push('parseAll of bytes: reads one message otherwise than parse')
  const wire = attempt('toWire as bytes', () => toWire(story, { as: 'bytes' }))
  if ('fault' in wire) faults.push(wire.fault)
  else if (
    'value' in wire &&
    known &&
    declared === 'declared' &&
    !isDeepStrictEqual(Array.from(wire.value), Array.from(bytes))
  )
    faults.push(`toWire as bytes: an unchanged story in ${known.name} comes back changed`)
  if (known) faults.push(...checkBlocked(bytes, label, known, declared))
  return faults
}

/** A story that is blocked as text is blocked as bytes. */
function checkBlocked(bytes: Uint8Array, label: string | undefined, encoding: Encoding, declared: string): string[] {
  const faults: string[] = []
  const text = new TextDecoder(encoding.label, { ignoreBOM: true }).decode(bytes)
  const isAscii = /^(?:BULLETIN|KILL|EMBARGOED|Eds: Hold)/.test(text.replace(/^\ufeff/, ''))
  const expected = parse(text)
  if (!isBlocked(expected.article) || (declared === 'undeclared' && !isAscii)) return faults
  const options = label === undefined ? {} : { charset: label }
  const where = `in ${encoding.name}, ${declared}`
  if (!isBlocked(parse(bytes, options).article)) faults.push(`parse: a restriction ${where} is lost`)
  const stories = attempt('read', () => read(bytes, { from: 'copy', parse: options }))
  if ('fault' in stories) faults.push(stories.fault)
  else if ('value' in stories && !stories.value.some(({ article }) => isBlocked(article)))
    faults.push(`read as copy: a restriction ${where} is lost`)
  const page = attempt('convertAll of bytes', () => convertAll(bytes, { to: 'html', parse: options }))
  if ('fault' in page) faults.push(page.fault)
  else if ('value' in page && page.value.length > 0) faults.push(`convertAll: a restricted story ${where} is published`)
  return faults
}
