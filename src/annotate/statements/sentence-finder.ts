import type { SourceSide } from '../../lexicon/annotate/speech'
import type { SentenceSpan } from '../sentences/sentence'
import { IDEOGRAPH } from '../tokens/kinds'
import { contentAround, isAboutQuotation } from './content/about-quotation'
import { accusationParts } from './content/accusation'
import { findAsClause } from './content/as-clauses'
import { beforeMainVerb } from './content/before-main-verb'
import { beforeMedium } from './content/before-medium'
import { beforePredicate } from './content/before-predicate'
import { clauseAfter, hasCapitals, quotationBefore } from './content/clause'
import { findContentOpening } from './content/content-opening'
import { endContents } from './content/end-contents'
import { findPostposedContent } from './content/find-postposed-content'
import { findInsertedSpeaker } from './content/insertions'
import { isOtherClause } from './content/is-other-clause'
import { isDiscovery, isOtherVerb, isUnquoted, WEAK } from './content/is-other-verb'
import { isPlaceOnly } from './content/is-place-only'
import { findJoined, JOINED } from './content/joined'
import { findLabelledSpeech, findSignedHeadline } from './content/labels'
import { mayInvert } from './content/may-invert'
import { findNominalStatement } from './content/nominal'
import { withParticle } from './content/particle'
import { findPassiveContent } from './content/passive'
import { findSeparated } from './content/separated'
import { findSourced } from './content/sources'
import { withoutPlace } from './content/titles'
import { findInverted, findLeadingVerb, findSubjectless } from './content/verb-first'
import { statementBefore } from './content/verb-last'
import type { VerbStatement, VerbSubject } from './content/verb-statement'
import type { CueWord } from './cues/cue-word'
import { isNaming, isNoVerb, isOfName, isRefused, isWhen } from './cues/refusals'
import { GERUND, NOUN, PLAIN } from './cues/verb-forms'
import { type VerbGroup, verbGroupAt } from './cues/verb-group'
import * as sense from './cues/word-senses'
import { isInside } from './is-inside'
import type { Construction } from './scoring/construction'
import type { StatementCandidate, TokenRange } from './statement-candidate'
import type { StatementContext } from './statement-context'
import { subjectBefore } from './subjects/find-subject'
import { attributeToInformant, informantAfter } from './subjects/informants'
import { isFreeRelative } from './subjects/is-free-relative'
import { nounsOrPronounAfter } from './subjects/nouns-after'

const DEEPEST = 4 // statements inside one another before whose speaker the content of all ends

/** Finds the statements of one sentence, by speech verbs and source phrases. */
export class SentenceStatements {
  readonly found: StatementCandidate[] = []
  readonly #context: StatementContext
  readonly #sentence: SentenceSpan
  /** The subject of the preceding speech verb, which the next one may share. */
  #subject: TokenRange | undefined
  #capitals: boolean | undefined
  /** The index of the particle of the last verb that has one, which may look like a verb; -1 without one. */
  #particle = -1
  /** A source that is cited before the speech verb: `two officials` of `Reuters, citing two officials, said`. */
  #cited: TokenRange | undefined

  constructor(context: StatementContext, sentence: SentenceSpan) {
    this.#context = context
    this.#sentence = sentence
  }

  /** Finds the statements; `first` is the index of the first token at which a cue may start, or the end of the sentence. */
  find(first: number): readonly StatementCandidate[] {
    const context = this.#context
    const { from, to, block } = this.#sentence
    if (from === block.from) {
      const label = findLabelledSpeech(context, this.#sentence) ?? findSignedHeadline(context, this.#sentence)
      if (label) this.found.push(label)
    }
    for (let token = Math.max(first, from); token < to; token = context.firstCue(token + 1, to)) {
      const quotation = context.quotation(token)
      if (quotation) {
        const inserted = findInsertedSpeaker(context, this.#sentence, quotation, token)
        if (inserted) this.found.push(inserted)
        token = quotation.to - 1
      } else token = this.#at(token, context.known(token)) - 1
    }
    return this.found
  }

  /** Reads a token at which a cue may start; `known` are its classes. Returns the index of the next token to read. */
  #at(token: number, known: number): number {
    const context = this.#context
    if (token === this.#particle) return token + 1 // `maakte` ¦ `bekend`
    const phrase = known & sense.SOURCE ? context.words.sources.at(context.tokens, token, this.#sentence.to) : undefined
    if (phrase) return this.#source(token, phrase.to, phrase.value)
    const { cues } = context.words
    const word = context.tokens.word(token)
    const next = context.tokens.word(token + 1)
    for (let index = cues.start(word); index < cues.end(word); index++) {
      const cue = cues.at(index, next)
      const end = cue ? context.endOf(token, cue) : 0
      if (!cue || end === 0 || end > this.#sentence.to || (cue.next !== 0 && isWhen(context, end))) continue
      if (this.#verb(token, end, cue)) return end
    }
    return token + 1
  }

  #isHeadline(): boolean {
    return (this.#capitals ??= hasCapitals(this.#context, this.#sentence))
  }

  /** Adds the statement of a speech verb: tries all constructions that the verb allows. Returns whether there is one. */
  #verb(verb: number, end: number, cue: CueWord): boolean {
    const context = this.#context
    const sentence = this.#sentence
    if (context.words.habits.verbLast) {
      const candidate = statementBefore(context, sentence, verb, end, cue)
      return candidate !== undefined && this.found.push(candidate) > 0
    }
    if (cue.next === 0 && isNoVerb(context, verb, cue)) return false
    if (cue.next === 0 && isOfName(context, sentence, verb) && !this.#isHeadline()) return false
    if (cue.form === NOUN) {
      const candidate = findNominalStatement(context, sentence, verb, end, cue)
      return candidate !== undefined && this.found.push(candidate) > 0
    }
    const group = verbGroupAt(context, verb, cue, end, cue.takes & sense.LAST ? verb : sentence.from)
    if (cue.takes & JOINED) return this.#addStatement(group, findJoined(context, sentence, group, this.#subject))
    if (cue.apart !== 0) return this.#addStatement(group, findSeparated(context, sentence, group, this.#subject))
    if (group.passive) return this.#addStatement(group, findPassiveContent(context, sentence, group))
    if (group.infinitive && !(cue.takes & sense.SPEECH)) return false
    if (cue.takes & sense.INFORMANT) return cue.form === GERUND && this.#citing(end)
    if (cue.takes & sense.REFERENCE) return this.#reference(group)
    const opening = findContentOpening(context, end, sentence.to, cue.takes)
    if (opening.kind === 'refused') return false
    if (mayInvert(context, sentence.from, group) && this.#addStatement(group, findInverted(context, sentence, group)))
      return true
    if (opening.kind === 'nothing' || context.words.habits.looseSubject) {
      const candidate = findAsClause(context, sentence, group)
      if (candidate) return this.found.push(candidate) > 0
    }
    const subject = subjectBefore(context, sentence, group, this.#subject)
    if (!subject)
      return (
        cue.form !== PLAIN &&
        cue.form !== GERUND &&
        (this.#addStatement(group, findInverted(context, sentence, group)) ||
          this.#addStatement(group, findLeadingVerb(context, sentence, group)) ||
          this.#addStatement(group, findSubjectless(context, sentence, group, opening)))
      )
    if (isFreeRelative(context, subject.at, opening.at < 0 ? end + 1 : opening.at)) return false
    const speech = (cue.takes & sense.SPEECH) !== 0
    if (opening.kind === 'nothing' || (speech && isPlaceOnly(context, sentence, opening, subject)))
      return (
        speech &&
        !isOtherClause(context, sentence, group, subject) &&
        this.#addStatement(group, findPostposedContent(context, sentence, group, subject))
      )
    if (cue.next !== 0 && opening.kind === 'thing' && isAboutQuotation(context, sentence, subject, opening.at))
      return false
    if (cue.takes & sense.NAMING_VERB && context.opening(opening.at) && isNaming(context, group)) return false
    const said = withoutPlace(context, cue, clauseAfter(context, sentence, opening.at, opening.kind))
    const own = beforePredicate(context, group, said, opening.kind)
    const right = beforeMainVerb(context, sentence, subject.at, beforeMedium(context, own, opening.kind, cue.force))
    if (!right || isRefused(context, group, right, opening.kind, subject.at)) return false
    const left = speech ? quotationBefore(context, sentence, subject.outer) : undefined
    if (left && (opening.kind === 'clause' || opening.kind === 'whether'))
      return this.#add(group, [left], subject, 'around')
    if (left && opening.kind === 'quote')
      return this.#add(group, contentAround(context, left, right), subject, 'around')
    const isHeadline = cue.confidence < WEAK && (sentence.block.kind === 'headline' || this.#isHeadline())
    if (isOtherVerb(context, group, opening, right, isHeadline)) return false
    if (isUnquoted(context, cue, opening.kind, right.from)) return false
    if (isDiscovery(context, group, opening.kind, right, subject.at)) return false
    return this.#add(group, [right], subject, opening.kind)
  }

  /** Adds a reference to a statement, such as `made the remarks`. Returns whether its verb has a speaker. */
  #reference(group: VerbGroup): boolean {
    const subject = subjectBefore(this.#context, this.#sentence, group, this.#subject)
    return subject !== undefined && this.#add(group, [{ from: group.verb + 1, to: group.to }], subject, 'reference')
  }

  /** Makes the source after `citing` the speaker of the last or, without one, the next statement. Returns whether there is a source. */
  #citing(end: number): boolean {
    const cited = informantAfter(this.#context, this.#sentence, end)
    if (!cited) return false
    const last = this.found.pop()
    if (last) this.found.push(attributeToInformant(this.#context, last, cited))
    else this.#cited = cited
    return true
  }

  /** Adds the statement found for a verb. Returns false if `statement` is undefined. */
  #addStatement(group: VerbGroup, statement: VerbStatement | undefined): boolean {
    if (statement === undefined) return false
    this.#particle = statement.particle ?? -1
    if (isUnquoted(this.#context, group.cue, statement.construction, statement.content[0]?.from ?? 0)) return false
    return this.#add(withParticle(group, this.#particle), statement.content, statement.subject, statement.construction)
  }

  /** Adds the statement of a source phrase such as `according to`, from `start` to `end`. Returns the index of the next token to read. */
  #source(start: number, end: number, side: SourceSide): number {
    const context = this.#context
    const last = this.found.at(-1)
    const cited = side === 'cited' && last ? nounsOrPronounAfter(context, end, this.#sentence.to) : undefined
    if (last && cited) {
      this.found[this.found.length - 1] = attributeToInformant(context, last, cited)
      return cited.to
    }
    const candidate = findSourced(context, this.#sentence, { from: start, to: end }, side)
    if (!candidate) return end
    this.found.push(candidate)
    const next = Math.max(end, candidate.speaker?.to ?? end)
    // `据警方` ¦ `介绍`
    return context.kind(next) === IDEOGRAPH ? Math.max(next, context.cueEnd(next)) : next
  }

  #add(
    group: VerbGroup,
    content: TokenRange[],
    { at, outer, through, borrowed }: VerbSubject,
    construction: Construction,
  ): boolean {
    const { cue } = group
    // `quoted` ¦ `her as saying` is one statement, hers
    if (through && this.found.at(-1)?.content[0]?.from === at?.from) this.found.pop()
    const clause = Math.min(outer, group.start)
    const opens = content[0]?.from ?? outer
    // `plans to sell it` ¦ `, Berg said`: the content of the last verb lies in that of this one
    const includesLast = opens < clause && opens <= (this.found.at(-1)?.content[0]?.from ?? 0)
    const end = isInside(this.found.at(-1), outer, group.start)
      ? group.start
      : includesLast
        ? clause
        : Math.min(clause, opens)
    endContents(this.#context, this.found, end, at, includesLast && !group.infinitive ? DEEPEST : 1)
    const cited = this.#cited
    this.#cited = undefined
    const [first] = content
    const isAccusation = cue.force === 'evaluation' && construction === 'thing' && first && content.length === 1
    this.found.push({
      content: isAccusation ? accusationParts(this.#context, first) : content,
      cue: { from: group.from, to: group.to },
      speaker: cited ?? at,
      particle: undefined,
      borrowed,
      through: cited ? at : through,
      force: cue.force,
      construction,
      word: cue,
      reference: (cue.takes & sense.REFERENCE) !== 0,
      label: undefined,
    })
    if (at && !this.#context.is(at.from, sense.RELATIVE)) this.#subject = at
    return true
  }
}
