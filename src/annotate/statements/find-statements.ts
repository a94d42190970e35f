import type { Statement } from '../../article'
import type { Names } from '../names/find-names'
import { anchor, type Page } from '../page'
import type { Sentence } from '../sentences/sentence'
import type { TimeMention } from '../times/find-times'
import { CAPS, CLOSE_QUOTE, COLON, COMMA, DASH, NONE, OPEN, SEMICOLON, SHOUT, STOP, ELLIPSIS, WORD, CLITIC } from '../tokens/kinds'
import { afterAdverbs, ends, openingAfter } from './content'
import type { Draft } from './draft'
import { nounsAfter, nounsBefore, type Stretch } from './noun-phrase'
import { Reading } from './reading'
import * as sense from './senses'
import { type CueWord, GERUND, PAST, PLAIN, THIRD } from './statement-words'
import { type VerbGroup, verbGroup } from './verb-group'

export const trace: { on: boolean; how: Map<Statement, string> } = { on: false, how: new Map() }

/** Finds what the page tells somebody has said, in order of place. */
export function findStatements(page: Page, _names: Names, _times: readonly TimeMention[]): readonly Statement[] {
  const reading = new Reading(page)
  const drafts: Draft[] = []
  const index = new Map(page.blocks.map((block, at) => [block, at]))
  for (const sentence of page.sentences) new SentenceFinder(reading, sentence, index.get(sentence.block) ?? 0, drafts).find()
  attachQuotations(reading, drafts)
  drafts.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
  return drafts.flatMap((draft) => {
    const made = statement(page, draft)
    if (made && trace.on) trace.how.set(made, draft.how)
    return made ? [made] : []
  })
}

class SentenceFinder {
  readonly #reading: Reading
  readonly #sentence: Sentence
  readonly #block: number
  readonly #drafts: Draft[]
  #subject: Stretch | undefined
  #last: Draft | undefined
  #left: number
  #caps: boolean | undefined

  constructor(reading: Reading, sentence: Sentence, block: number, drafts: Draft[]) {
    this.#reading = reading
    this.#sentence = sentence
    this.#block = block
    this.#drafts = drafts
    this.#left = sentence.from
  }

  find(): void {
    const { from, to } = this.#sentence
    const reading = this.#reading
    if (from === this.#sentence.block.from) this.#label()
    for (let token = from; token < to; token++) {
      const senses = reading.words.senses[reading.tokens.word(token)] ?? 0
      if (!(senses & (sense.CUE | sense.SOURCE))) continue
      const quotation = reading.quotation(token)
      if (quotation) {
        token = quotation.to - 1
        continue
      }
      if (senses & sense.SOURCE) {
        const phrase = reading.words.sources.at(reading.tokens, token, to)
        if (phrase) {
          token = this.#source(token, phrase.to) - 1
          continue
        }
      }
      for (const cue of reading.cues(token)) {
        const end = this.#particle(token, cue)
        if (end > 0 && this.#cue(token, end, cue)) {
          break
        }
      }
    }
  }

  #particle(verb: number, cue: CueWord): number {
    if (cue.with.length === 0) return verb + 1
    const next = this.#reading.tokens.word(verb + 1)
    return cue.with.includes(next) ? verb + 2 : 0
  }

  /** `PENCE: Well, look`, `Pence: No debate` */
  #label(): void {
    const reading = this.#reading
    const { from, to, block } = this.#sentence
    const start = reading.kind(from) === WORD ? from : from + 1
    if (start - block.from > 1) return
    let at = start
    while (at < Math.min(to, start + 7) && (reading.kind(at) === WORD || reading.kind(at) === CLITIC) && reading.isCapital(at)) at++
    if (at === start || reading.kind(at) !== COLON || at + 1 >= block.to) return
    let caps = true
    for (let token = start; token < at; token++) if (!reading.tokens.has(token, CAPS)) caps = false
    if (!caps && !this.#titled() && block.kind !== 'headline') return
    const draft: Draft = { block: this.#block, content: [{ from: at + 1, to: caps ? block.to : this.#trimmed(at + 1, to) }], cue: { from: at, to: at + 1 }, speaker: { from: start, to: at }, force: 'assertion', confidence: 0.7, direct: false, how: caps ? 'LABEL' : 'label' }
    this.#drafts.push(draft)
  }

  /** Reads a verb; whether it marks something as said. */
  #cue(verb: number, end: number, cue: CueWord): boolean {
    const reading = this.#reading
    const { from, to } = this.#sentence
    const group = verbGroup(reading, verb, cue, end, from)
    if (group.passive) return false
    if (reading.isCapital(verb) && verb > from && !this.#titled() && (reading.isCapital(verb - 1) || reading.isCapital(verb + 1))) return false
    const opening = openingAfter(reading, end, to, cue.takes)
    if (opening === 'refused') return false
    let speaker = this.#subjectOf(group)
    let inverted: Stretch | undefined
    if (!speaker && cue.takes & sense.SPEECH && (cue.form === PAST || cue.form === THIRD)) {
      inverted = this.#inverted(group)
    }
    if (inverted) {
      const left = this.#leftContent(group.from)
      if (!left) return false
      const rest = isBrief(left) || reading.opening(inverted.to + 1) ? this.#rest(inverted.to, isBrief(left)) : undefined
      return this.#put(group, rest ? [...left, rest] : left, inverted, 'inverted')
    }
    if (!speaker) return false
    if (opening === 'nothing') {
      if (!(cue.takes & sense.SPEECH)) return false
      const left = this.#leftContent(speaker.outer)
      if (!left) {
        return false
      }
      const after = this.#reading.kind(afterAdverbs(reading, end, to)) === COMMA ? this.#rest(afterAdverbs(reading, end, to), isBrief(left)) : undefined
      return this.#put(group, after ? [...left, after] : left, speaker.at, 'postposed')
    }
    if (speaker.outer > from && cue.takes & sense.SPEECH && opening.how === 'clause' && this.#afterQuote(speaker.outer)) {
      const left = this.#leftContent(speaker.outer)
      if (left) return this.#put(group, left, speaker.at, 'postposed-long')
    }
    const stretch = this.#rightContent(opening.at)
    if (!stretch) return false
    if (opening.how === 'quote' && cue.takes & sense.SPEECH && this.#afterQuote(speaker.outer)) {
      const left = this.#leftContent(speaker.outer)
      if (left) return this.#put(group, [...left, ...stretch], speaker.at, 'round')
    }
    if (opening.how === 'clause' && cue.confidence < 0.95 && !this.#finite(stretch[0]!)) return false
    return this.#put(group, stretch, speaker.at, `${opening.how}${speaker.how}`, speaker.how !== '')
  }

  /** Whether the sentence has capitals all over, as headlines have. */
  #titled(): boolean {
    if (this.#caps === undefined) {
      const { from, to } = this.#sentence
      let small = 0
      let large = 0
      for (let token = from; token < to; token++) {
        if (this.#reading.kind(token) !== WORD) continue
        if (this.#reading.isCapital(token)) large++
        else if (this.#reading.tokens.end(token) - this.#reading.tokens.start(token) > 4) small++
      }
      this.#caps = small * 4 < large
    }
    return this.#caps
  }

  /** Who the verb is said of. */
  #subjectOf(group: VerbGroup): { at: Stretch; outer: number; how: string } | undefined {
    const reading = this.#reading
    const { from } = this.#sentence
    const { cue, verb } = group
    let before = this.#beforeTime(group.start - 1)
    const own = reading.senses(group.from)
    if (own & sense.AUXILIARY && own & sense.PRONOUN) return { at: { from: group.from, to: group.from + 1 }, outer: group.from, how: '' }
    if (group.infinitive || (cue.form === GERUND && !group.helped)) {
      if (cue.form === GERUND && before >= from && reading.kind(before) === WORD && !reading.is(before, sense.PREPOSITION | sense.CONJUNCTION | sense.SUBORDINATOR | sense.ADVERB)) {
        const near = nounsBefore(reading, before + 1, from)
        const main = this.#main(verb)
        if (main && cue.takes & sense.SPEECH) return { at: main, outer: near?.from ?? group.start, how: '-gerundnoun' }
        if (near) return { at: near, outer: near.from, how: '-gerundnoun' }
        return undefined
      }
      const main = this.#main(verb)
      return main && { at: main, outer: group.start, how: group.infinitive ? '-inf' : '-gerund' }
    }
    if (before < from) return undefined
    const senses = reading.senses(before)
    if (cue.form === PLAIN && !group.helped && !this.#plural(before)) return undefined
    if (cue.form === THIRD && reading.kind(before) === CLITIC) return undefined
    if (cue.form === THIRD && reading.is(before, sense.DETERMINER | sense.POSSESSIVE | sense.PREPOSITION) && !(senses & sense.RELATIVE)) return undefined
    if (cue.form === PAST && !group.helped && reading.is(before, sense.DETERMINER | sense.POSSESSIVE)&& !(senses & (sense.RELATIVE|sense.PRONOUN))) return undefined
    if (senses & sense.RELATIVE) return { at: { from: before, to: before + 1 }, outer: before, how: '' }
    if (senses & sense.AND || (reading.kind(before) === COMMA && false)) {
      const main = this.#main(verb)
      return main && { at: main, outer: group.start, how: '-and' }
    }
    if (senses & sense.PRONOUN) return { at: { from: before, to: before + 1 }, outer: before, how: '' }
    if (reading.kind(before) === COMMA || reading.kind(before) === DASH) {
      const apposed = this.#apposed(before)
      return apposed && { at: apposed, outer: apposed.from, how: '' }
    }
    const nouns = nounsBefore(reading, before + 1, from)
    return nouns && { at: nouns, outer: nouns.from, how: '' }
  }

  /** What stands before words of time: `Priebus` of `Priebus on Thursday evening` ¦ `said` */
  #beforeTime(last: number): number {
    const reading = this.#reading
    const { from } = this.#sentence
    let token = last
    if (!reading.is(token, sense.TIME)) return last
    while (token > from && reading.is(token, sense.TIME | sense.ADVERB)) token--
    if (token > from && reading.is(token, sense.PREPOSITION) && !reading.isCapital(token)) token--
    else if (token > from && reading.is(token, sense.DETERMINER) && !reading.isCapital(token)) token--
    return token > from || reading.isNoun(token) || reading.is(token, sense.PRONOUN) ? token : last
  }

  #plural(token: number): boolean {
    const reading = this.#reading
    if (reading.is(token, sense.PRONOUN | sense.RELATIVE)) return !reading.is(token, sense.HE | sense.SHE)
    if (reading.kind(token) !== WORD) return false
    const text = reading.page.text
    const end = reading.tokens.end(token)
    return text[end - 1] === 's' || text.endsWith('people', end)|| text.endsWith('men', end) || text.endsWith('police', end)
  }

  /** `Xi` of `Xi, also chairman of the commission,` ¦ */
  #apposed(comma: number): Stretch | undefined {
    const reading = this.#reading
    const kind = reading.kind(comma)
    for (let token = comma - 1; token > Math.max(this.#sentence.from, comma - 40); token--) {
      if (reading.quotation(token)) return undefined
      if (reading.kind(token) !== kind) continue
      const first = token + 1
      const senses = reading.senses(first)
      if (!(senses & (sense.DETERMINER | sense.RELATIVE | sense.ADVERB | sense.PREPOSITION | sense.POSSESSIVE | sense.SUBORDINATOR)) && !reading.isNoun(first) && reading.kind(first) !== WORD) continue
      if (reading.is(first, sense.CONJUNCTION)) continue
      const nouns = nounsBefore(reading, token, this.#sentence.from)
      if (nouns) return nouns
    }
    return undefined
  }

  /** The subject of the sentence, or of the last verb of saying in it. */
  #main(limit: number): Stretch | undefined {
    if (this.#subject) return this.#subject
    const reading = this.#reading
    const { from, to } = this.#sentence
    let token = from
    while (token < limit && (reading.kind(token) !== WORD || reading.is(token, sense.CONJUNCTION))) token++
    const senses = reading.senses(token)
    if ((senses & (sense.PREPOSITION | sense.SUBORDINATOR) && !(senses & sense.DETERMINER)) || this.#gerund(token)) {
      while (token < limit && reading.kind(token) !== COMMA) token++
      token++
    }
    if (token >= limit) return undefined
    if (reading.is(token, sense.PRONOUN) && !reading.isNoun(token + 1)) return { from: token, to: token + 1 }
    return nounsAfter(reading, token, Math.min(to, limit))
  }

  #gerund(token: number): boolean {
    const { tokens, page } = this.#reading
    return page.text.endsWith('ing', tokens.end(token)) && !tokens.has(token + 1, 4)
  }

  /** `said` ¦ `Bruce Haynes, a strategist` */
  #inverted(group: VerbGroup): Stretch | undefined {
    const reading = this.#reading
    const before = group.start - 1
    const kind = before >= this.#sentence.from ? reading.kind(before) : NONE
    if (kind !== COMMA && !reading.quotation(before) && kind !== DASH) return undefined
    const start = group.to
    if (reading.is(start, sense.PRONOUN)) return { from: start, to: start + 1 }
    const nouns = nounsAfter(reading, start, this.#sentence.to)
    if (!nouns) return undefined
    if (reading.quotation(before)) return nouns
    const next = reading.kind(nouns.to)
    if (nouns.to >= this.#sentence.to || next === COMMA || ends(next) || reading.is(nouns.to, sense.RELATIVE | sense.PREPOSITION | sense.TIME)) return nouns
    return undefined
  }

  #afterQuote(token: number): boolean {
    const reading = this.#reading
    const before = token - 1
    return reading.quotation(before) !== undefined || (reading.kind(before) === COMMA && reading.quotation(before - 1) !== undefined)
  }

  /** What stands before a place and is said. */
  #leftContent(end: number): Stretch[] | undefined {
    const reading = this.#reading
    let to = end
    const before = end - 1
    if (before < this.#sentence.from) {
      return this.#quoteEndingAt(end)
    }
    const kind = reading.kind(before)
    const quotation = reading.quotation(before)
    if (kind === COMMA || kind === DASH || (kind === SHOUT)) to = before
    else if (!quotation) return undefined
    let from = this.#left
    const last = reading.quotation(to - 1)
    if (last && last.from <= this.#sentence.from) return [{ from: last.from, to: last.to }]
    if (last && reading.kind(last.from - 1) !== WORD && last.to - last.from > 4 && last.from - from < 4) from = last.from
    while (from < to && (reading.is(from, sense.CONJUNCTION) || reading.kind(from) === COMMA || reading.kind(from) === DASH)) from++
    return to - from >= 1 || last ? [{ from, to }] : undefined
  }

  #quoteEndingAt(end: number): Stretch[] | undefined {
    const quotation = this.#reading.quotation(end - 1)
    return quotation && quotation.to === end && quotation.block === this.#block ? [{ from: quotation.from, to: quotation.to }] : undefined
  }

  /** What is said goes on behind `, he said,`. */
  #rest(comma: number, brief: boolean): Stretch | undefined {
    const reading = this.#reading
    if (reading.kind(comma) !== COMMA) return undefined
    const start = comma + 1
    if (start >= this.#sentence.to) return undefined
    const quotation = reading.opening(start)
    if (quotation) return { from: quotation.from, to: quotation.to }
    if (reading.cues(start).length || this.#gerund(start) || reading.is(start, sense.AND | sense.SOURCE)) return undefined
    if (!brief) {
      if (reading.is(start, sense.CONJUNCTION | sense.SUBORDINATOR) && !reading.is(start, sense.THAT | sense.SUBORDINATOR)) return undefined
      if (reading.is(start, sense.RELATIVE) && !reading.is(start, sense.THAT)) return undefined
      if (!reading.is(start, sense.SUBORDINATOR) && !this.#finite({ from: start, to: Math.min(this.#sentence.to, start + 8) })) return undefined
    }
    return { from: start, to: this.#trimmed(start, this.#sentence.to) }
  }

  #rightContent(start: number): Stretch[] | undefined {
    const reading = this.#reading
    const { to } = this.#sentence
    let end = start
    const first = reading.opening(start)
    for (; end < to; end++) {
      const quotation = reading.quotation(end)
      if (quotation) {
        end = quotation.to - 1
        if (quotation === first && !this.#fragment(end + 1)) {
          end++
          break
        }
        continue
      }
      const kind = reading.kind(end)
      if (kind === SEMICOLON) break
      if (kind === COMMA && this.#breaks(end + 1)) break
    }
    end = Math.max(this.#trimmed(start, Math.min(end, Math.max(to, end))), start)
    return end > start ? [{ from: start, to: end }] : undefined
  }

  /** Whether a stretch can be a clause: it has a verb. */
  #finite({ from, to }: Stretch): boolean {
    const reading = this.#reading
    for (let token = from; token < Math.min(to, from + 20); token++) {
      if (reading.is(token, sense.AUXILIARY | sense.VERB) || reading.kind(token) === CLITIC && reading.is(token - 1, sense.PRONOUN)) return true
      if (token > from && reading.is(token, sense.CUE)) return true
    }
    return reading.is(from, sense.PRONOUN)
  }

  #fragment(next: number): boolean {
    const reading = this.#reading
    return next < this.#sentence.to && reading.kind(next) === WORD && reading.kind(next - 2) !== COMMA
  }

  #breaks(token: number): boolean {
    const reading = this.#reading
    if (reading.cues(token).some(({ form }) => form === GERUND)) return true
    if (reading.is(token, sense.SOURCE) && reading.words.sources.at(reading.tokens, token, this.#sentence.to)) return true
    return false
  }

  #trimmed(from: number, end: number): number {
    const reading = this.#reading
    let to = end
    while (to > from) {
      const kind = reading.kind(to - 1)
      if (reading.quotation(to - 1)) break
      if (kind === STOP || kind === COMMA || kind === SHOUT || kind === SEMICOLON || kind === DASH || kind === ELLIPSIS || kind === CLOSE_QUOTE) to--
      else break
    }
    return to
  }

  #source(start: number, end: number): number {
    const reading = this.#reading
    const { from, to } = this.#sentence
    const nouns = reading.is(end, sense.PRONOUN | sense.HE | sense.SHE | sense.THEY) && !reading.isNoun(end + 1) ? { from: end, to: end + 1 } : nounsAfter(reading, end, to)
    if (!nouns) return end
    const before = this.#drafts
    let content: Stretch[] | undefined
    let first = from
    while (first < start && reading.is(first, sense.CONJUNCTION)) first++
    if (first >= start - 1) {
      let token = nouns.to
      while (token < to && reading.kind(token) !== COMMA) token++
      content = token < to ? this.#rightContent(token + 1) : this.#rightContent(nouns.to)
    } else {
      let at = this.#left
      const last = start - 1
      const stop = this.#trimmed(at, reading.kind(last) === COMMA ? last : start)
      const quotation = reading.quotation(stop - 1)
      if (quotation && quotation.from < at) at = quotation.from
      while (at < stop && (reading.is(at, sense.CONJUNCTION) || reading.kind(at) === COMMA)) at++
      if (stop > at) {
        content = [{ from: at, to: stop }]
        const rest = this.#rest(nouns.to, isBrief(content))
        if (rest) content.push(rest)
      }
    }
    if (!content) return nouns.to
    const draft: Draft = { block: this.#block, content, cue: { from: start, to: end }, speaker: nouns, force: 'assertion', confidence: 0.95, direct: false, how: 'source' }
    before.push(draft)
    this.#last = draft
    return nouns.to
  }

  #put(group: VerbGroup, content: Stretch[], speaker: Stretch, how: string, borrowed = false): boolean {
    const { cue } = group
    // a statement that starts behind what the last one says ends that
    const start = Math.min(group.from, borrowed ? group.from : speaker.from, content[0]?.from ?? group.from)
    const last = this.#last
    if (last && last.content.length) {
      const stretch = last.content.at(-1)
      if (stretch && stretch.from < start && stretch.to > start && this.#parted(start)) {
        const end = this.#trimmed(stretch.from, this.#partedFrom(start))
        if (end > stretch.from) last.content[last.content.length - 1] = { from: stretch.from, to: end }
      }
    }
    const draft: Draft = { block: this.#block, content, cue: { from: group.from, to: group.to }, speaker, borrowed, force: cue.force, confidence: cue.confidence, direct: false, how: `${how}` }
    this.#drafts.push(draft)
    this.#last = draft
    if (!this.#reading.is(speaker.from, sense.RELATIVE)) this.#subject = speaker
    return true
  }

  #parted(start: number): boolean {
    const reading = this.#reading
    const kind = reading.kind(start - 1)
    return kind === COMMA || kind === DASH || kind === SEMICOLON || reading.is(start - 1, sense.CONJUNCTION)
  }

  #partedFrom(start: number): number {
    const reading = this.#reading
    return reading.is(start - 1, sense.CONJUNCTION) ? start - 1 : start
  }
}

const isBrief = (left: readonly Stretch[]): boolean => left.length === 1 && (left[0]?.to ?? 0) - (left[0]?.from ?? 0) < 5

/** Gives quotations that no verb has taken to the statement they go on from. */
function attachQuotations(reading: Reading, drafts: Draft[]): void {
  const taken = new Map<number, Draft>()
  const ordered = [...drafts].sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
  let at = 0
  let before: Draft | undefined
  for (const draft of drafts)
    for (const { from, to } of draft.content)
      for (let token = from; token < to; ) {
        const quotation = reading.quotation(token)
        if (!quotation) { token++; continue }
        if (!taken.has(quotation.from)) taken.set(quotation.from, draft)
        token = quotation.to
      }
  for (const quotation of reading.quotations) {
    while (at < ordered.length && (ordered[at]?.content[0]?.from ?? 0) < quotation.from) before = ordered[at++]
    const own = taken.get(quotation.from)
    if (own) {
      before = own
      continue
    }
    if (!isSpeech(reading, quotation)) continue
    const whole = { from: quotation.from, to: quotation.to }
    const told = teller(reading, quotation.to)
    if (told) {
      const draft: Draft = { block: quotation.block, content: [whole], force: 'assertion', confidence: 0.7, direct: true, how: 'told', ...told }
      drafts.push(draft)
      before = draft
      continue
    }
    if (before && (quotation.continues || before.block === quotation.block)) {
      before.content.push(whole)
      continue
    }
    const draft: Draft = { block: quotation.block, content: [whole], force: 'assertion', confidence: 0.8, direct: true, how: 'free', ...(before?.speaker && { speaker: before.speaker, borrowed: true }) }
    drafts.push(draft)
    before = draft
  }
}

/** Behind a quotation, somebody and what he does: `“It is,”` ¦ `Kelly charged`, `sang the crowd` */
function teller(reading: Reading, start: number): { speaker: Stretch; cue: Stretch } | undefined {
  const last = reading.kind(start - 2)
  if (last === STOP) return undefined
  const nouns = reading.is(start, sense.PRONOUN) ? { from: start, to: start + 1 } : nounsAfter(reading, start, start + 30)
  if (!nouns) return undefined
  let verb = nouns.to
  while (reading.is(verb, sense.ADVERB | sense.TIME | sense.AUXILIARY)) verb++
  const next = reading.kind(verb + 1)
  if (last !== COMMA && next !== STOP && next !== COMMA) return undefined
  return reading.kind(verb) === WORD && reading.is(verb, sense.VERB | sense.CUE) && !reading.is(verb, sense.AUXILIARY) ? { speaker: nouns, cue: { from: verb, to: verb + 1 } } : undefined
}

function isSpeech(reading: Reading, { from, to, closed }: { from: number; to: number; closed: boolean }): boolean {
  if (to - from < 6) return false
  const kind = reading.kind(closed ? to - 2 : to - 1)
  return kind === STOP || kind === SHOUT || kind === COMMA || kind === ELLIPSIS || !closed
}

function statement(page: Page, draft: Draft): Statement | undefined {
  const content = draft.content.flatMap(({ from, to }) => place(page, from, to))
  if (content.length === 0) return undefined
  const cue = draft.cue && place(page, draft.cue.from, draft.cue.to)[0]
  const mention = draft.speaker && !draft.borrowed ? place(page, draft.speaker.from, draft.speaker.to)[0] : draft.speaker && place(page, draft.speaker.from, draft.speaker.to)[0]
  return {
    kind: 'indirect',
    content,
    ...(cue && { cue }),
    force: draft.force,
    ...(mention && { speaker: { mention } }),
    confidence: draft.confidence,
  }
}

function place(page: Page, from: number, to: number) {
  const block = page.blocks.find((block) => from >= block.from && from < block.to)
  if (!block || to > block.to || to <= from) return []
  return [anchor(page, block, page.tokens.start(from), page.tokens.end(to - 1))]
}
void COLON
void OPEN
void CLITIC
