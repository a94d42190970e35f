import { familyEndings } from '../../lexicon/annotate/cultures'
import { words as listed } from '../../lexicon/words'
import type { Page } from '../page'
import * as kinds from '../tokens/kinds'
import type { Candidate } from './candidate'
import * as classes from './classes'
import { evidence, type Points } from './evidence'
import type { Runs } from './runs'

/** Takes the evidence for and against what a candidate may be, row by row. */
export type Tell = (row: Points) => void

/** Tells what speaks for the kinds that a candidate may be, from its own words and those around it. */
export function weigh(page: Page, runs: Runs, candidate: Candidate, tell: Tell): void {
  tell(evidence.any)
  weighKnown(runs, candidate, tell)
  weighWords(page, runs, candidate, tell)
  weighBefore(page, runs, candidate, tell)
  weighAfter(page, runs, candidate, tell)
}

function weighKnown(runs: Runs, { known, from, to }: Candidate, tell: Tell): void {
  if (known) {
    if (known.kind === 'place') {
      tell(
        known.scale === 'country'
          ? evidence.knownCountry
          : known.scale === 'region'
            ? evidence.knownRegion
            : evidence.knownCity,
      )
      if (to - from === 1 && runs.is(from, classes.PLAIN)) tell(evidence.knownPlaceAndWord)
      if (to - from === 1 && runs.is(from, classes.GIVEN | classes.FAMILY)) tell(evidence.knownPlaceAndPerson)
    } else {
      tell(
        known.kind === 'organisation'
          ? evidence.knownOrganisation
          : known.kind === 'team'
            ? evidence.knownTeam
            : evidence.knownThing,
      )
      if (to - from === 1 && runs.is(from, classes.PLAIN)) tell(evidence.knownOtherAndWord)
    }
    return
  }
  if (to - from < 2) return
  const first = runs.known(from, to)
  if (first?.value.kind === 'place') tell(evidence.startsWithPlace)
  else if (first) tell(first.value.kind === 'thing' ? evidence.startsWithThing : evidence.startsWithOrganisation)
  const last = runs.known(to - 1, to)
  if (last?.value.kind === 'place') tell(evidence.endsWithPlace)
  else if (last?.value.kind === 'team')
    tell(first?.value.kind === 'place' ? evidence.placeAndTeam : evidence.endsWithTeam)
}

function weighWords(
  { tokens, text }: Page,
  runs: Runs,
  { known, from, to, opens, shouted }: Candidate,
  tell: Tell,
): void {
  let words = 0
  let plain = 0
  let unknown = 0
  let heads = 0
  let joined = false
  for (let token = from; token < to; token++) {
    if (tokens.kind(token) !== kinds.WORD) {
      if (tokens.kind(token) === kinds.SYMBOL) tell(evidence.ampersand)
      continue
    }
    if (!tokens.has(token, kinds.CAPITAL | kinds.INNER)) {
      joined = true
      continue
    }
    words++
    if (tokens.word(token) === 0) unknown++
    if (runs.is(token, classes.PLAIN)) plain++
    if (token < to - 1 && runs.is(token, classes.ORGANISATION_HEAD)) heads++
    if (token > from && runs.is(token, classes.DEMONYM)) tell(evidence.peopleInside)
  }
  const last = lastWord(tokens, from, to)
  const size = words < 2 ? 1 : words === 2 ? 2 : words === 3 ? 3 : 4
  tell(
    size === 1
      ? evidence.oneWord
      : size === 2
        ? evidence.twoWords
        : size === 3
          ? evidence.threeWords
          : evidence.manyWords,
  )
  if (heads > 0) tell(evidence.headInside)
  if (joined && runs.is(from, classes.OF_HEAD)) tell(evidence.headOf)
  else if (joined) tell(evidence.particleInside)
  if (opens) tell(size === 1 ? evidence.opensOne : evidence.opensMany)
  if (shouted) tell(size === 1 ? evidence.shoutedOne : evidence.shoutedMany)
  if (known) return
  if (plain === words)
    tell(
      size === 1
        ? opens
          ? evidence.plainWordOpens
          : evidence.plainWord
        : runs.is(last, classes.ORGANISATION_HEAD)
          ? evidence.allPlainHeaded
          : joined && runs.is(from, classes.OF_HEAD)
            ? evidence.allPlainHeadOf
            : evidence.allPlain,
    )
  else if (plain > 0) tell(evidence.somePlain)
  if (unknown === words) tell(size === 1 ? evidence.unknownWord : evidence.allUnknown)
  else if (unknown > 0) tell(evidence.someUnknown)
  weighFirst(runs, tokens, text, from, to, size, tell)
  weighLast(runs, tokens, text, from, last, size, tell)
}

function lastWord(tokens: Page['tokens'], from: number, to: number): number {
  let last = to - 1
  while (last > from && tokens.kind(last) !== kinds.WORD) last--
  return last
}

function weighFirst(
  runs: Runs,
  tokens: Page['tokens'],
  text: string,
  from: number,
  to: number,
  size: number,
  tell: Tell,
): void {
  const plain = runs.is(from, classes.PLAIN)
  const length = tokens.end(from) - tokens.start(from)
  if (tokens.has(from, kinds.CAPS | kinds.DOTTED) && runs.casing !== 'capitals') {
    if (size === 1) tell(length < 6 ? evidence.letters : evidence.longLetters)
    else if (length > 1) tell(tokens.has(from, kinds.DOTTED) ? evidence.initials : evidence.startsWithLetters)
  }
  if (length === 1 && size > 1) tell(evidence.initials)
  for (let token = from + 1; token < to - 1; token++) {
    if (tokens.kind(token) === kinds.WORD && tokens.end(token) - tokens.start(token) === 1) tell(evidence.initialInside)
  }
  if (tokens.has(from, kinds.DIGITS)) tell(evidence.digits)
  if (tokens.has(from, kinds.INNER))
    tell(
      text.startsWith('Mc', tokens.start(from)) || text.startsWith('Mac', tokens.start(from))
        ? evidence.scottish
        : evidence.innerCapital,
    )
  if (runs.is(from, classes.GIVEN)) {
    if (size === 1) tell(plain ? evidence.givenWordAlone : evidence.givenAlone)
    else tell(plain ? evidence.givenWordFirst : evidence.givenFirst)
  }
  if (size > 1 && size < 4 && runs.is(from, classes.FAMILY_FIRST)) tell(evidence.familyFirst)
  if (runs.is(from, classes.DEMONYM)) tell(evidence.startsWithPeople)
  if (size > 1 && runs.is(from, classes.PLACE_OPENER)) tell(evidence.placeOpener)
  if (size > 1 && runs.is(from, classes.COMPASS)) tell(evidence.startsWithCompass)
  if (size > 1 && runs.is(from, classes.ROLE | classes.HONORIFIC)) tell(evidence.startsWithRole)
}

function weighLast(
  runs: Runs,
  tokens: Page['tokens'],
  text: string,
  from: number,
  last: number,
  size: number,
  tell: Tell,
): void {
  if (runs.is(last, classes.FAMILY)) {
    const plain = runs.is(last, classes.PLAIN)
    if (size === 1) tell(plain ? evidence.familyWordAlone : evidence.familyAlone)
    else tell(plain ? evidence.familyWordLast : evidence.familyLast)
  } else if (!runs.is(last, classes.PLAIN) && hasFamilyEnding(text, tokens.start(last), tokens.end(last))) {
    tell(size === 1 ? evidence.familyEndingAlone : evidence.familyEnding)
  }
  if (size > 1 && runs.is(last, classes.GIVEN) && !runs.is(last, classes.PLAIN)) tell(evidence.givenLast)
  if (runs.is(last, classes.GENERATION)) tell(evidence.generation)
  if (runs.is(last, classes.LEGAL_FORM)) tell(size > 1 ? evidence.legalForm : evidence.headAlone)
  else if (runs.is(last, classes.ORGANISATION_HEAD)) tell(size > 1 ? evidence.organisationHead : evidence.headAlone)
  if (size > 1) {
    if (runs.is(last, classes.PLACE_HEAD)) tell(evidence.placeHead)
    if (runs.is(last, classes.THING_HEAD)) tell(evidence.thingHead)
    if (runs.is(last, classes.TEAM_HEAD)) tell(evidence.teamHead)
    if (runs.is(last, classes.ROLE)) tell(evidence.endsWithRole)
    if (tokens.has(last, kinds.CAPS) && last > from && runs.casing !== 'capitals') tell(evidence.endsWithLetters)
  }
  if (
    tokens.has(last, kinds.CAPITAL) &&
    text.charCodeAt(tokens.end(last) - 1) === SMALL_S &&
    runs.is(last, classes.PLAIN) &&
    size > 1
  )
    tell(evidence.plural)
}

const SMALL_S = 115
const runsEndings = new Set(listed(familyEndings))

/** `Tymoshenko`, `Saakashvili`: four letters or more and an end that family names have. */
function hasFamilyEnding(text: string, start: number, end: number): boolean {
  if (end - start < 5) return false
  for (let length = 2; length < 6; length++)
    if (runsEndings.has(text.slice(end - length, end).toLowerCase())) return true
  return false
}

function weighBefore({ tokens, text }: Page, runs: Runs, { from, titleFrom, known }: Candidate, tell: Tell): void {
  if (titleFrom !== undefined) {
    tell(runs.is(titleFrom, classes.HONORIFIC) ? evidence.honorific : evidence.titleBefore)
    return
  }
  const before = from - 1
  const kind = tokens.kind(before)
  if (kind === kinds.NONE || tokens.has(from, kinds.LINE)) tell(evidence.startsLine)
  if (kind === kinds.OPEN) tell(evidence.inBrackets)
  else if (kind === kinds.COMMA && known?.kind === 'place')
    tell(
      runs.capital(before - 1) || tokens.kind(before - 1) === kinds.STOP
        ? evidence.placeAfterName
        : evidence.placeAfterComma,
    )
  else if (kind === kinds.COMMA) tell(runs.capital(before - 1) ? evidence.afterNameAndComma : evidence.afterComma)
  else if (kind === kinds.NUMBER) tell(evidence.afterNumber)
  else if (kind === kinds.HYPHEN) tell(evidence.afterHyphen)
  else if (kind === kinds.SLASH) tell(evidence.afterSlash)
  else if (kind === kinds.CLITIC) tell(evidence.afterOwner)
  else if (kind === kinds.OPEN_QUOTE || kind === kinds.QUOTE) tell(evidence.afterQuote)
  else if (kind === kinds.DASH) tell(evidence.afterDash)
  if (kind !== kinds.WORD) return
  if (runs.is(before, classes.PREPOSITION)) {
    tell(
      reads(tokens, text, before, 'in')
        ? evidence.afterIn
        : reads(tokens, text, before, 'at')
          ? evidence.afterAt
          : reads(tokens, text, before, 'from')
            ? evidence.afterFrom
            : reads(tokens, text, before, 'to')
              ? evidence.afterTo
              : evidence.afterPlacePreposition,
    )
  } else if (reads(tokens, text, before, 'the') || reads(tokens, text, before, 'The')) {
    tell(evidence.afterThe)
    if (runs.is(before - 1, classes.PREPOSITION)) tell(evidence.afterInThe)
  } else if (reads(tokens, text, before, 'of')) {
    tell(
      runs.is(before - 1, classes.PLACE_NOUN)
        ? evidence.afterPlaceNounOf
        : runs.is(before - 1, classes.ROLE)
          ? evidence.afterRoleOf
          : evidence.afterOf,
    )
  } else if (runs.is(before, classes.ROLE)) tell(evidence.afterRole)
  else if (runs.is(before, classes.COMPASS)) tell(evidence.afterCompass)
  else if (runs.is(before, classes.DEMONYM)) tell(evidence.afterPeople)
  else if (reads(tokens, text, before, 'by')) tell(evidence.afterBy)
  else if (reads(tokens, text, before, 'and'))
    tell(runs.capital(before - 1) ? evidence.afterNameAnd : evidence.afterAnd)
  else if (reads(tokens, text, before, 'with')) tell(evidence.afterWith)
  else if (reads(tokens, text, before, 'for')) tell(evidence.afterFor)
  else if (reads(tokens, text, before, 'on')) tell(evidence.afterOn)
  else if (reads(tokens, text, before, 'a') || reads(tokens, text, before, 'an')) tell(evidence.afterA)
  else if (reads(tokens, text, before, 'against')) tell(evidence.afterAgainst)
  else if (runs.is(before, classes.SAYING)) tell(evidence.afterSaying)
  else if (runs.is(before, classes.ORGANISATION_HEAD)) tell(evidence.afterHead)
  else if (runs.is(before, classes.OPENER)) tell(evidence.afterSmallWord)
  else if (tokens.has(before, kinds.CAPITAL)) tell(evidence.afterCapital)
  else tell(evidence.afterWord)
}

function weighAfter({ tokens, text }: Page, runs: Runs, candidate: Candidate, tell: Tell): void {
  const { to } = candidate
  const kind = tokens.kind(to)
  const next = to + 1
  if (kind === kinds.NONE || tokens.has(to, kinds.LINE)) {
    tell(evidence.endsLine)
    return
  }
  switch (kind) {
    case kinds.CLITIC:
      tell(runs.is(next, classes.ROLE) ? evidence.ownsRole : evidence.owns)
      return
    case kinds.COMMA:
      weighComma(runs, tokens, text, next, tell)
      return
    case kinds.OPEN:
      if (tokens.has(next, kinds.CAPS) && tokens.kind(next + 1) === kinds.CLOSE) tell(evidence.beforeLetters)
      else
        tell(
          tokens.kind(next) === kinds.NUMBER
            ? evidence.beforeBracketNumber
            : runs.known(next, next + 4)?.value.kind === 'place'
              ? evidence.beforeBracketPlace
              : evidence.beforeBracket,
        )
      return
    case kinds.NUMBER:
      tell(evidence.beforeNumber)
      return
    case kinds.HYPHEN:
      tell(
        reads(tokens, text, next, 'based') || reads(tokens, text, next, 'born')
          ? evidence.beforeBased
          : candidate.known?.kind === 'place'
            ? evidence.placeBeforeHyphen
            : evidence.beforeHyphen,
      )
      return
    case kinds.COLON:
      tell(evidence.beforeColon)
      return
    case kinds.CLOSE:
      tell(evidence.beforeClose)
      return
    case kinds.STOP:
    case kinds.SHOUT:
      tell(evidence.endsSentence)
      return
    case kinds.DASH:
      tell(evidence.beforeDash)
      return
  }
  if (kind !== kinds.WORD) return
  if (runs.is(to, classes.SAYING)) tell(evidence.beforeSaying)
  else if (runs.is(to, classes.ROLE))
    tell(tokens.word(candidate.from) === 0 ? evidence.unknownBeforeRole : evidence.beforeRole)
  else if (runs.is(to, classes.ORGANISATION_HEAD)) tell(evidence.beforeHead)
  else if (reads(tokens, text, to, 'and')) tell(runs.capital(next) ? evidence.beforeAndName : evidence.beforeAnd)
  else if (reads(tokens, text, to, 'in')) tell(evidence.beforeIn)
  else if (reads(tokens, text, to, 'of')) tell(evidence.beforeOf)
  else if (reads(tokens, text, to, 'at')) tell(evidence.beforeAt)
  else if (runs.is(to, classes.OPENER))
    tell(isAuxiliary(tokens, text, to) ? evidence.beforeAuxiliary : evidence.beforeSmallWord)
  else if (runs.capital(to)) tell(evidence.beforeCapital)
  else if (text.charCodeAt(tokens.end(to) - 1) === SMALL_S) tell(evidence.beforeWordInS)
  else if (text.startsWith('ed', tokens.end(to) - 2)) tell(evidence.beforeWordInEd)
  else tell(evidence.beforeWord)
}

function weighComma(runs: Runs, tokens: Page['tokens'], text: string, next: number, tell: Tell): void {
  if (tokens.kind(next) === kinds.NUMBER) {
    tell(
      tokens.end(next) - tokens.start(next) < 3 && tokens.kind(next + 1) === kinds.COMMA
        ? evidence.beforeAge
        : evidence.beforeComma,
    )
  } else if (reads(tokens, text, next, 'who') || reads(tokens, text, next, 'whose')) tell(evidence.beforeWho)
  else if (
    reads(tokens, text, next, 'a') ||
    reads(tokens, text, next, 'an') ||
    reads(tokens, text, next, 'the') ||
    runs.is(next, classes.ROLE) ||
    runs.is(next, classes.ROLE_OPENER)
  ) {
    let role = next
    while (role < next + 5 && tokens.kind(role) <= kinds.CLITIC && !runs.is(role, classes.ROLE)) role++
    tell(runs.is(role, classes.ROLE) ? evidence.beforeRoleInCommas : evidence.beforeCommaAnd)
  } else if (reads(tokens, text, next, 'where')) tell(evidence.beforeWhere)
  else if (runs.capital(next)) {
    const known = runs.known(next, next + 4)
    tell(known?.value.kind === 'place' ? evidence.beforeCommaPlace : evidence.beforeCommaName)
  } else tell(evidence.beforeComma)
}

const reads = (tokens: Page['tokens'], text: string, token: number, word: string): boolean =>
  tokens.end(token) - tokens.start(token) === word.length && text.startsWith(word, tokens.start(token))

const AUXILIARIES = new Set([
  'is',
  'was',
  'has',
  'had',
  'will',
  'would',
  'could',
  'did',
  'does',
  'may',
  'might',
  'should',
  'must',
  'also',
  'can',
])
const isAuxiliary = (tokens: Page['tokens'], text: string, token: number): boolean =>
  AUXILIARIES.has(text.slice(tokens.start(token), tokens.end(token)))
