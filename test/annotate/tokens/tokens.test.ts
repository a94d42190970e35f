import { describe, expect, it } from 'vitest'
import * as kinds from '../../../src/annotate/tokens/kinds'
import { TokenPhrases } from '../../../src/annotate/tokens/phrases'
import { tokenise } from '../../../src/annotate/tokens/tokenise'
import { Tokens } from '../../../src/annotate/tokens/tokens'
import { Vocabulary } from '../../../src/annotate/tokens/vocabulary'

const names = new Map(Object.entries(kinds).map(([name, value]) => [`${value}${isFlag(name) ? '!' : ''}`, name]))
function isFlag(name: string): boolean {
  return ['AFTER_SPACE', 'LINE', 'CAPITAL', 'CAPS', 'INNER', 'DIGITS', 'DOTTED'].includes(name)
}

function cut(text: string, vocabulary = new Vocabulary(), elides = false): Tokens {
  const tokens = new Tokens()
  tokenise(text, 0, text.length, tokens, vocabulary, { elides })
  return tokens
}

/** The tokens of a text with a bar between them. */
function bars(text: string, elides = false): string {
  const tokens = cut(text, undefined, elides)
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start(i), tokens.end(i))).join('|')
}

describe('tokens', () => {
  it.each([
    ['Xi said.', 'Xi|said|.'],
    ['China’s west', 'China|’s|west'],
    ["China's west", "China|'s|west"],
    ["O'Brien doesn’t", "O'Brien|doesn’t"],
    ["the Reds' home", "the|Reds|'|home"],
    ['U.S. and U.S.-led', 'U.S.|and|U.S.|-|led'],
    ['at 9 a.m. in J.K. Rowling’s', 'at|9|a.m.|in|J.K.|Rowling|’s'],
    ['John F. Kennedy', 'John|F|.|Kennedy'],
    ['Washington D.C.', 'Washington|D.C.'],
    ['1,234.5 and 54-51', '1,234.5|and|54|-|51'],
    ['24th, 1990s, 5pm', '24|th|,|1990|s|,|5|pm'],
    ['G20 and COVID-19', 'G20|and|COVID|-|19'],
    ['Wait... what?!', 'Wait|...|what|?!'],
    ['a -- b – c - d _ e-f', 'a|--|b|–|c|-|d|_|e|-|f'],
    ["``Go,'' he said", "``|Go|,|''|he|said"],
    ['重庆，24日', '重|庆|，|24|日'],
    ['𝒳 😀!', '𝒳|😀|!'],
    ['\ud800', '\ud800'],
  ])('%s', (text, expected) => {
    expect(bars(text)).toBe(expected)
  })

  it('splits elided words in languages that write them with an apostrophe', () => {
    expect(bars('l’Élysée, dell’Unione, aujourd’hui', true)).toBe('l’|Élysée|,|dell’|Unione|,|aujourd’hui')
  })

  it.each([
    ['Xi said', 'WORD', 'LINE CAPITAL', 'WORD', 'AFTER_SPACE'],
    ['the CPC', 'WORD', 'LINE', 'WORD', 'AFTER_SPACE CAPITAL CAPS'],
    ['McDonald\nU.S.', 'WORD', 'LINE CAPITAL INNER', 'WORD', 'AFTER_SPACE LINE CAPITAL CAPS DOTTED'],
    ['24%', 'NUMBER', 'LINE DIGITS', 'SYMBOL', ''],
  ])('%s has kinds and flags', (text, ...expected) => {
    const tokens = cut(text)
    const spans = [0, 1].flatMap((i) => [
      names.get(`${tokens.kind(i)}`),
      [1, 2, 4, 8, 16, 32, 64].flatMap((flag) => (tokens.has(i, flag) ? [names.get(`${flag}!`)] : [])).join(' '),
    ])
    expect(spans).toEqual(expected)
    expect(tokens.kind(2)).toBe(kinds.NONE)
    expect(tokens.kind(-1)).toBe(kinds.NONE)
  })
})

describe('the vocabulary', () => {
  it('knows its words in any case, and no other', () => {
    const vocabulary = new Vocabulary()
    const ids = Array.from({ length: 5000 }, (_, i) => vocabulary.add(`word${i}`))
    expect(new Set(ids).size).toBe(5000)
    expect(vocabulary.add('WORD17')).toBe(ids[17])
    const tokens = cut('Word17 word5000 O’BRIEN', vocabulary)
    expect([tokens.word(0), tokens.word(1)]).toEqual([ids[17], 0])
  })
})

describe('hashes', () => {
  it('distinguish words as their letters do: two hashes for each word', () => {
    const vocabulary = new Vocabulary()
    const ids = Array.from({ length: 200_000 }, (_, i) => vocabulary.add(i.toString(36)))
    expect(new Set(ids).size).toBe(200_000)
    expect(vocabulary.add('zzzzz')).toBe(200_001)
  })
})

describe('phrases', () => {
  const vocabulary = new Vocabulary()
  const phrases = new TokenPhrases(['vice president', 'Lt. Gen.', 'vice'], (at) => 'abc'.charAt(at), vocabulary)

  it.each([
    ['Vice President Li', 'a', 2],
    ['lt. gen. Li', 'b', 4],
    ['vice squad', 'c', 1],
    ['presidents', undefined, undefined],
  ])('%s', (text, value, to) => {
    const tokens = cut(text, vocabulary)
    const found = phrases.at(tokens, 0, tokens.count)
    expect([found?.value, found?.to]).toEqual([value, to])
  })

  it('end at the given offset', () => {
    expect(phrases.at(cut('vice president', vocabulary), 0, 1)?.value).toBe('c')
  })
})
