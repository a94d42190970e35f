import { describe, expect, it } from 'vitest'
import { findRestriction, type RestrictionPlace } from '../../src/restrictions/find-restriction'
import { growthOf, LINEAR } from '../fuzz/growth'
import { freeLookAlikes, restrictionWordings } from '../support/restriction-wordings'

const kindIn = (text: string, place: RestrictionPlace): string | undefined => findRestriction(text, place)?.kind

describe('findRestriction', () => {
  it.each(restrictionWordings)('finds the $kind of a line: $text', ({ text, kind }) => {
    expect(kindIn(text, 'line')).toBe(kind)
    expect(kindIn(text, 'note')).toBeDefined()
  })

  it.each(freeLookAlikes)('leaves a line free: %s', (text) => {
    expect(kindIn(text, 'line')).toBeUndefined()
    expect(kindIn(text, 'paragraph')).toBeUndefined()
    expect(kindIn(text, 'terms')).toBeUndefined()
  })

  it.each([
    ['note', 'Adds photos of the bridge. Embargoed until 0600 GMT.', 'embargo'],
    ['note', 'Stands for BRIDGE-dated story; hold until 6 p.m.', 'embargo'],
    ['note', 'The arms embargo is explained below.', undefined],
    ['title', 'Council votes to close the old bridge (EMBARGOED UNTIL 0600 GMT)', 'embargo'],
    ['title', 'Council votes to close the old bridge - embargoed until 0600 GMT', 'embargo'],
    ['title', 'KILL: Council votes to close the old bridge', 'kill'],
    ['title', 'Ministers call for end to embargo - and for talks until Friday', undefined],
    ['terms', 'Editorial use only. Not for publication before 5 May 2024.', 'embargo'],
    ['terms', 'This material may not be published, broadcast, rewritten or redistributed.', undefined],
    ['terms', 'No use in Norway', undefined],
    ['line', 'Eds: Adds quotes. The story on the ferry is killed.', 'kill'],
    ['line', 'S P E R R F R I S T : 18.00 Uhr', 'embargo'],
    ['line', 'EMBARG0ED UNTIL 0600 GMT', 'embargo'],
    ['line', 'EMBARG0 HASTA LAS 18.00 GMT', 'embargo'],
    ['line', 'H0LD FOR RELEASE', 'withhold'],
    ['line', 'K1LL', 'kill'],
    ['line', 'D0 NOT USE', 'withhold'],
    ['line', 'EMBARGOED UNT1L 10 MAY', 'embargo'],
    ['note', 'N0T FOR PUBLICATION', 'withhold'],
    ['line', 'MODEL 1000 ON HOLD', undefined],
    ['line', 'KlLL KlLL KlLL', 'kill'],
    ['line', 'DONOTUSE', 'withhold'],
    ['note', 'EDS: DONOTUSE. Adds quotes.', 'withhold'],
    ['line', 'NOTFORPUBLICATION', 'withhold'],
    ['line', 'donotuse.example launches a list of weak passwords', undefined],
    ['line', '“Please hold,” a voice said.', undefined],
    ['line', 'EMBARGOED UNTIL 1200 GMT APRIL 24 - STORY KILLED', 'kill'],
    ['note', 'Embargoed until 1200 GMT on April 24. Kill the story.', 'kill'],
    ['line', 'NEWS RELEASE - EMBARGOED UNTIL 6AM', 'embargo'],
    ['line', 'Press release: embargoed until 6am Monday', 'embargo'],
    ['line', 'CHECK AGAINST DELIVERY - EMBARGOED UNTIL 1200 GMT', 'embargo'],
    ['line', 'COURT ORDER: NOT FOR PUBLICATION', 'withhold'],
    ['title', 'DO NOT PUBLISH: Ferry runs again', 'withhold'],
    ['title', 'НЕ ПУБЛИКОВАТЬ: Паром снова ходит', 'withhold'],
    ['paragraph', 'NICHT VERWENDEN: Brand in Kiel', 'withhold'],
    ['title', 'SPERRFRIST: Fähre fährt wieder', 'embargo'],
    ['line', 'NOT FOR PUBLICATION: Jane Doe, 555 0100', undefined],
    ['line', 'Do not use: tap water in Leeds', undefined],
    ['line', 'POLICE WARNING: DO NOT USE BRIDGE', undefined],
    ['line', 'Embargo date: 24 April 2024', 'embargo'],
    ['line', 'EMBARGO EXTENDED TO 1800 GMT', 'embargo'],
    ['line', 'EMBARGO EXTENDED TO 2025', undefined],
    ['line', 'Embargo vote: 5 days to go', undefined],
    ['line', 'EMBARGO STILL IN PLACE', 'embargo'],
    ['line', 'Reminder: the embargo still applies', 'embargo'],
    ['line', 'Sperrfrist bleibt bestehen', 'embargo'],
    ['line', 'EMBARGO SIGUE EN VIGOR', 'embargo'],
    ['line', 'Embargo still in place', undefined],
    ['line', 'EMBARGO STILL IN FORCE ON CUBA', undefined],
    ['line', 'EMBARGO EXTENDED FROM 0600 GMT TO 1200 GMT MARCH 5', 'embargo'],
    ['line', 'Embargo extended to 12:00', 'embargo'],
    ['line', 'Эмбарго продлено с 10:00 до 12:00', 'embargo'],
    ['line', 'Sperrfrist verlängert bis 12:00 Uhr', 'embargo'],
    ['line', 'Embargo prorogato dalle 10:00 alle 12:00', 'embargo'],
    ['line', 'Embargo förlängt från 10.00 till 12.00', 'embargo'],
    ['line', 'Embargo extended until 2026', undefined],
    ['line', 'For use not earlier than 10:00 Friday', 'embargo'],
    ['line', 'Do wykorzystania nie wcześniej niż 14.06.2024 r. o godz. 9:00', 'embargo'],
    ['line', '解禁日時：テレビ・ラジオは６月１４日（金）９時以降、新聞は１５日（土）朝刊以降にお願いします', 'embargo'],
    ['line', 'Dejen sin efecto la nota "Cierra el puerto" (AS-12, 16:20).', 'kill'],
    ['line', 'La ordenanza quedó sin efecto el viernes', undefined],
    ['line', 'Embargo talks: live from 10:00', undefined],
    ['line', 'SPERRFRIST VERLÄNGERT VON 10 UHR AUF 12 UHR', 'embargo'],
    ['line', 'EMBARGO LOOMS ON FRIDAY', undefined],
    ['line', 'Embargo extended from March to May', undefined],
    ['line', 'CHECK AGAINST DELIVERY, EMBARGOED UNTIL ABOUT 6 P.M. MARCH 5', 'embargo'],
    ['line', 'Seul le prononcé fait foi - embargo jusqu’à 18h00', 'embargo'],
    ['line', 'Check against delivery', undefined],
    ['line', 'TAKE DOWN', 'kill'],
    ['line', 'Take down this story', 'kill'],
    ['line', 'TAKE DOWN THAT FLAG, MAYOR TELLS CLUB', undefined],
    ['line', 'HOLD FOR ORDERS', 'withhold'],
    ['line', 'Hold for a better price, farmers told', undefined],
    ['line', 'HOLD FOR 10 YEARS', undefined],
    ['line', 'APNewsAlert KILL', 'kill'],
    ['line', 'NewsNow WITHHOLD', 'withhold'],
    ['line', 'Makuleras: 4000 biljetter', undefined],
    ['line', 'Makuleras: bron i Umeå', 'kill'],
    ['line', 'INDRAGNA: 3 TURER', 'kill'],
    ['title', 'Withdrawal: 3,000 troops leave', undefined],
    ['line', 'Please observe the embargo.', 'embargo'],
    ['line', 'Please lift embargo, Cuba tells US', undefined],
    ['line', 'Sperrefrist: mandag kl. 06.00', 'embargo'],
    ['line', 'Spärrtid: måndag kl 6', 'embargo'],
    ['line', 'Embargo 5 de marzo de 2024', 'embargo'],
    ['line', 'Embargo: 5 de cada 10 barcos', undefined],
    ['line', 'ARTIKELN ÄR INDRAGEN', 'kill'],
    ['line', 'ÄLÄ KÄYTÄ', 'withhold'],
    ['line', 'HOLD.', 'withhold'],
    ['line', 'WITHHOLD!', 'withhold'],
    ['line', 'Hold.', undefined],
  ] as const)('in a %s: %s', (place, text, kind) => {
    expect(kindIn(text, place)).toBe(kind)
  })

  it('returns the span of the wording', () => {
    const text = 'Eds: Adds photos. Do not use before 0600 GMT.'
    const found = findRestriction(text, 'note')
    expect(text.slice(found?.start, found?.end)).toBe('Do not use')
  })

  it.each(['KILL ', 'not for ', '(', 'Eds: ', '*** ', 'S ', '禁', 'embargo until '])(
    'takes linear time: %j',
    async (part) => {
      for (const place of ['line', 'note', 'title', 'terms', 'paragraph'] as const) {
        const prepare = (size: number): (() => unknown) => {
          const text = part.repeat(Math.ceil(size / part.length))
          return () => findRestriction(text, place)
        }
        expect((await growthOf(prepare, (call) => call())).ratio, place).toBeLessThanOrEqual(LINEAR)
      }
    },
  )
})
