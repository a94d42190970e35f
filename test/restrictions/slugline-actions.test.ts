import { describe, expect, it } from 'vitest'
import { isPublicationBlocked, parse } from '../../src/entries/index'

const BODY = `Council agrees on ferry
By JANE ROE
North Press Writer
   VELLMAR, Ohio (NP) _ The council agreed on Monday, the mayor said.
   The ferry will sail again.`

const blocks = (slugline: string): boolean => isPublicationBlocked(parse(`${slugline}\n${BODY}`).article)

describe('the action after a slugline', () => {
  it.each([
    ['BC-OH--Ferry Vote, KILL', 'kill'],
    ['BC-OH--Ferry Vote, Kill', 'kill'],
    ['BC-OH--Ferry Vote, BULLETIN KILL', 'kill'],
    ['BC-OH--Ferry Vote,Mandatory Kill', 'kill'],
    ['BC-OH--Ferry Vote, Elimination', 'kill'],
    ['BC-OH--Ferry Vote, 1st Ld-Writethru, Kill', 'kill'],
    ['BC-OH--Ferry Vote, Kill, 0120', 'kill'],
    ['BC-OH--Ferry Vote-KILL', 'kill'],
    ['OH-FERRY/VOTE (KILL)', 'kill'],
    ['BC-OH--Ferry Vote, Withhold', 'withhold'],
  ])('%s', (slugline, kind) => {
    expect(parse(`${slugline}\n${BODY}`).article.notices?.[0]?.kind).toBe(kind)
    expect(blocks(slugline)).toBe(true)
  })

  it.each([
    'BC-OH--Road Kill',
    'BC-OH--Ferry Kills',
    'BC-OH--Kill Devil Hills,0450',
    'BC-OH--Bill Withheld',
    'BC-OH--Ferry Vote, 1st Ld',
  ])('is no part of the name: %s', (slugline) => expect(blocks(slugline)).toBe(false))

  it('restricts a slugline of a feed too', () => {
    for (const slugline of ['BC-OH--Ferry Vote, Kill', 'BC-OH--Ferry Vote, 1st Ld, Withhold'])
      expect(isPublicationBlocked({ slugline, body: [] })).toBe(true)
    expect(isPublicationBlocked({ slugline: 'BC-OH--Road Kill', body: [] })).toBe(false)
  })
})

it.each([
  'Eds: Members are advised to kill the story slugged BC-OH--Ferry Vote, sent at 2:14 p.m. A kill is mandatory. Make certain the story is not published.',
  'Die dpa-Meldung „Rat für Fähre“ wird zurückgezogen.',
])('is a certain kill: %s', (note) => {
  expect(parse(`${note}\n\n${BODY}`).article.notices?.[0]?.kind).toBe('kill')
})
