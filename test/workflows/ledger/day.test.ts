import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/entries'
import { ledgerStories } from '../../../src/entries/ledger'
import { runs } from '../../support/draws'
import { add, correction, expected, filed, kill, lead, run, type Sent } from '../../support/ledger-messages'
import { sendingAgencies, storyDraw, versionsOf } from '../../support/version-chains'

describe('a day of a wire', () => {
  /** Versions of some stories of some agencies, with repeats and adds. */
  const wire = fc
    .array(fc.tuple(fc.nat(sendingAgencies.length - 1), storyDraw, fc.subarray([0, 1, 2, 3])), {
      minLength: 1,
      maxLength: 5,
    })
    .map((stories) =>
      stories.flatMap(([index, story, versions]) => {
        const agency = sendingAgencies[index]
        if (!agency) return []
        const options = { provider: agency.provider, date: agency.date ?? '2013-11-13' }
        const sent = versionsOf(agency, story).filter((_, i) => versions.includes(i))
        return sent.map(({ copy }): Sent => [parse(copy, options.date ? { date: options.date } : {}).article, options])
      }),
    )
  /** Made-up messages of few topics, days, takes, times and guids, which collide often. */
  const message = fc
    .record({
      words: fc.constantFrom('a', 'b', 'c'),
      day: fc.constantFrom('1989-01-09', '1989-01-10', '1989-01-14', '1989-01-18'),
      clock: fc.option(fc.constantFrom('09:00', '10:00', '11:00'), { nil: undefined }),
      guid: fc.option(fc.constantFrom('urn:x:1', 'urn:x:2'), { nil: undefined }),
      version: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      // the second may be the third, cut short by a header of a wire
      slugline: fc.constantFrom('PM-Harbor Fire', 'BC-HARBOR-FIRE-INQUIRY-O', 'BC-HARBOR-FIRE-INQUIRY-OPENS'),
      credited: fc.constantFrom(true, true, true, false),
      kind: fc.constantFrom({}, {}, lead(1), lead(2), add(1), add(2), correction, kill, { ...add(1), ...kill }),
      blocks: fc.constantFrom(
        {},
        {},
        {},
        { embargo: { kind: 'instant' as const, text: 'E', at: '1989-01-09T12:00:00Z' } },
        {
          item: { status: 'withheld' as const },
        },
      ),
    })
    .map(({ words, day, clock, guid, version, slugline, credited, kind, blocks }): Sent => {
      const item = {
        ...('item' in blocks ? blocks.item : {}),
        ...(clock && { versionCreated: `${day}T${clock}:00Z` }),
        ...(guid && { guid }),
        ...(version && { version }),
      }
      return [
        filed(words, { slugline, ...(!credited && { dateline: { text: 'OSLO --' } }), ...kind, ...blocks, item }),
        { date: day },
      ]
    })

  it.each([
    ['of agencies', wire, 60],
    ['of colliding messages', fc.array(message, { maxLength: 9 }), 600],
  ] as const)('%s ends in one state in every order of arrival', (_, day, count) => {
    fc.assert(
      fc.property(
        day.chain((messages) =>
          fc.tuple(
            fc.constant(messages),
            fc.shuffledSubarray([...messages, ...messages.slice(0, 3)], {
              minLength: messages.length + Math.min(3, messages.length),
            }),
          ),
        ),
        ([messages, shuffled]) => {
          const [one, other] = [run(messages), run(shuffled)]
          expect(other.state).toEqual(one.state)
          expect(new Map([...other.published].sort())).toEqual(new Map([...one.published].sort()))
          // what sinks were told step by step is what the state says
          expect(new Map([...one.published].sort())).toEqual(new Map([...expected(one.state)].sort()))
          expect(JSON.parse(JSON.stringify(one.state))).toEqual(one.state)
          for (const story of ledgerStories(one.state))
            if (story.status === 'killed') expect(one.published.has(story.guid)).toBe(false)
        },
      ),
      { numRuns: runs(count) },
    )
  })

  it('of each agency: the kill leaves nothing published, wherever it comes', () => {
    fc.assert(
      fc.property(fc.nat(sendingAgencies.length - 1), storyDraw, fc.nat(3), (index, story, position) => {
        const agency = sendingAgencies[index]
        if (!agency) return
        const options = { provider: agency.provider, date: agency.date ?? '2013-11-13' }
        const copies = versionsOf(agency, story).map(({ copy }) => copy)
        const order = copies.slice(0, 3).toSpliced(position, 0, copies[3] ?? '')
        const { published, state } = run(
          order.map((copy): Sent => [parse(copy, { date: options.date }).article, options]),
        )
        expect([...published]).toEqual([])
        expect([...ledgerStories(state)].map(({ status }) => status)).toEqual(['killed'])
      }),
      { numRuns: runs(60) },
    )
  })
})
