import { describe, expect, test } from 'vitest'
import { annotate, annotateText, parse, parseAll, validate } from '../../src/entries'

const story = (...head: string[]): string =>
  `${head.join('\n\n')}\n\nRain falls\n\nLONDON, April 24 (Reuters) - Rain fell on the coast on Monday, police said.\n`
const zone = 'America/New_York'

describe('the zone of an embargo', () => {
  test.each([
    ['EMBARGOED UNTIL 10:00, April 24, 2024', '2024-04-24T10:00:00', '-04:00'],
    ['EMBARGOED UNTIL 10:00, January 24, 2024', '2024-01-24T10:00:00', '-05:00'],
    ['EMBARGOED UNTIL 6 p.m. local time, April 24, 2024', '2024-04-24T18:00:00', '-04:00'],
    ['SPERRFRIST: 24. April 2024, 10.00 Uhr', '2024-04-24T10:00:00', '-04:00'],
    ['SPERRFRIST: 24. April 2024, 10.00 Uhr Ortszeit', '2024-04-24T10:00:00', '-04:00'],
    ['EMBARGOED UNTIL midnight, April 24, 2024', '2024-04-25T00:00:00', '-04:00'],
    // the later moment at a clock change
    ['EMBARGOED UNTIL 01:30, November 3, 2024', '2024-11-03T01:30:00', '-05:00'],
    ['EMBARGOED UNTIL 02:30, March 10, 2024', '2024-03-10T02:30:00', '-05:00'],
    // zones that the copy names mean what they say
    ['EMBARGOED UNTIL 6 p.m. CT, April 24, 2024', '2024-04-24T18:00:00', '-05:00'],
    ['EMBARGOED UNTIL 6 p.m. Eastern Standard Time, April 24, 2024', '2024-04-24T18:00:00', '-05:00'],
    ['EMBARGOED UNTIL 6 p.m. London time, April 24, 2024', '2024-04-24T18:00:00', '+01:00'],
    ['EMBARGO jusqu’au 24 avril 2024 à 18h00, heure de Paris', '2024-04-24T18:00:00', '+02:00'],
    // and stay open if they are ambiguous or unknown
    ['EMBARGOED UNTIL 6 p.m. CST, April 24, 2024', '2024-04-24T18:00:00', ''],
    ['EMBARGOED UNTIL 6 p.m. Chicago time, April 24, 2024', '2024-04-24T18:00:00', ''],
    ['EMBARGOED UNTIL 6 p.m. Central European Time, April 24, 2024', '2024-04-24T18:00:00', ''],
  ])('%s', (line, local, offset) => {
    expect(parse(story(line)).article.embargo).toMatchObject({ kind: 'instant', at: local })
    expect(parse(story(line), { zone }).article.embargo).toMatchObject({ kind: 'instant', at: local + offset })
  })

  test.each(['EMBARGOED UNTIL 0001 GMT, April 24, 2024', 'EMBARGOED UNTIL April 24, 2024', 'EMBARGOED UNTIL noon'])(
    '%s: no zone is missing',
    (line) => expect(parse(story(line), { zone }).article).toEqual(parse(story(line)).article),
  )

  test('ET is that of New York, whatever the option', () => {
    const line = 'EMBARGOED UNTIL 6 p.m. ET, April 24, 2024'
    for (const given of ['Asia/Tokyo', '+09:00', 'Z'])
      expect(parse(story(line), { zone: given }).article.embargo?.at).toBe('2024-04-24T18:00:00-04:00')
    expect(parse(story(line)).article.embargo?.at).toBe('2024-04-24T18:00:00')
  })

  test('answers the rule on embargoes without a zone', () => {
    const rulesOf = (options: object) =>
      validate(parse(story('EMBARGOED UNTIL 10:00, April 24, 2024'), options)).map(({ rule }) => rule)
    expect(rulesOf({})).toContain('item/embargo-zone')
    expect(rulesOf({ zone })).not.toContain('item/embargo-zone')
  })
})

describe('the zone of a printed time', () => {
  test.each([
    ['Updated: 24 Apr 2024 10:15', '2024-04-24T10:15:00-04:00'],
    ['Updated: 24 Apr 2024 10:15 ET', '2024-04-24T10:15:00-04:00'],
    ['Updated: 24 Apr 2024 10:15 CET', '2024-04-24T10:15:00+01:00'],
    ['Updated: 24 Apr 2024 10:15 GMT', '2024-04-24T10:15:00Z'],
    ['Updated: 24 Apr 2024 10:15 IST', '2024-04-24T10:15:00'],
    ['Updated: November 3, 2024 1:30 a.m.', '2024-11-03T01:30:00'],
    ['Updated: April 24, 2024', '2024-04-24'],
  ])('%s', (line, at) => {
    expect(parse(story(line), { zone }).article.updated).toEqual({ text: line, at })
  })
})

describe('the zone of a message', () => {
  const wire = (trailer: string): string =>
    `eca062 4 i 211 ccccb   dpa 061\n\nRain/coast\n\nRain falls\n\nLondon (dpa) - Rain fell on the coast.  dpa xx yyz\n${trailer}\n`
  test('completes the time of filing', () => {
    const copy = wire('241010 Apr 24')
    const without = parse(copy).article
    expect(without.published?.at).toBe('2024-04-24T10:10:00')
    expect(without.item?.sent).toBeUndefined()
    const { item, published } = parse(copy, { zone: 'Europe/Berlin' }).article
    expect(published).toEqual({ ...without.published, at: '2024-04-24T10:10:00+02:00' })
    expect(item).toMatchObject({
      versionCreated: '2024-04-24T10:10:00+02:00',
      sent: '2024-04-24T10:10:00+02:00',
    })
    expect([...parseAll(copy, { zone: 'Europe/Berlin' })][0]?.article.item?.sent).toBe('2024-04-24T10:10:00+02:00')
  })
  test('leaves one with a zone as it is', () => {
    const copy = wire('241010 GMT Apr 24')
    expect(parse(copy, { zone }).article).toEqual(parse(copy).article)
  })
})

describe('the zone of annotated times', () => {
  const valuesOf = (text: string, options: object = {}) =>
    annotateText(text, { date: '2024-04-24', ...options }).times?.map(({ value }) => value)
  test.each([
    ['The gate opened at 9 a.m.', '2024-04-24T09:00', '-04:00'],
    ['The gate opened at 9 a.m. local time.', '2024-04-24T09:00', '-04:00'],
    ['The gate opened at noon.', '2024-04-24T12:00', '-04:00'],
    ['The gate opened at 9 a.m. on Jan. 8.', '2024-01-08T09:00', '-05:00'],
    ['The gate opened at 9 a.m. PT.', '2024-04-24T09:00', '-07:00'],
    ['The gate opened at 9 a.m. EST.', '2024-04-24T09:00', '-05:00'],
    ['The gate opened at 9 a.m. UK time.', '2024-04-24T09:00', '+01:00'],
    ['The gate opened at 9 a.m. IST.', '2024-04-24T09:00', ''],
    ['The gate opened at 9 a.m. Chicago time.', '2024-04-24T09:00', ''],
    ['The gate opened at 9 a.m. WAT.', '2024-04-24T09:00', ''],
    ['The gate opened at 1:30 a.m. on Nov. 3, 2024.', '2024-11-03T01:30', ''],
  ])('%s', (text, local, offset) => {
    expect(valuesOf(text)).toEqual([local])
    expect(valuesOf(text, { zone })).toEqual([local + offset])
  })
  test('is not that of the caller next to the time in UTC', () => {
    const text = 'The gate opened at 8:15 a.m. (0715 GMT).'
    expect(valuesOf(text, { zone })).toEqual(['2024-04-24T08:15', '2024-04-24T07:15Z'])
  })
  test.each([
    ['de', 'Das Tor öffnete um 9 Uhr Ortszeit.', '2024-04-24T09:00-04:00'],
    ['de', 'Das Tor öffnete um 9 Uhr Wiener Zeit.', '2024-04-24T09:00'],
    ['fr', 'La porte a ouvert à 9h30 (heure de Paris).', '2024-04-24T09:30+02:00'],
    ['fr', 'La porte a ouvert à 9h30 (heure locale).', '2024-04-24T09:30-04:00'],
  ])('%s: %s', (language, text, value) => expect(valuesOf(text, { zone, language })).toEqual([value]))
  test('is an offset only without a day', () => {
    const text = 'The gate opened at 9 a.m.'
    expect(annotateText(text, { zone: '+02:00' }).times?.[0]?.value).toBe('T09:00+02:00')
    expect(annotateText(text, { zone }).times?.[0]?.value).toBe('T09:00')
  })
  test('is that of parse for a story, unless the caller gives another', () => {
    const copy = 'LONDON, April 24, 2024 (Reuters) - Rain fell on the coast at 9 a.m., police said.\n'
    const parsed = parse(copy, { zone })
    expect(parsed.reader?.options).toEqual({ zone })
    const firstTime = (options: object) => annotate(parsed, options).article.annotations.times?.[0]?.value
    expect(firstTime({})).toBe('2024-04-24T09:00-04:00')
    expect(firstTime({ zone: 'Asia/Tokyo' })).toBe('2024-04-24T09:00+09:00')
    expect(annotate(parsed.article).annotations.times?.[0]?.value).toBe('2024-04-24T09:00')
  })
})

describe('an unknown zone', () => {
  test.each([
    ['New York', ' Did you mean “America/New_York”?'],
    ['Europe/Olso', ' Did you mean “Europe/Oslo”?'],
    ['+2', ' Did you mean “+02:00”?'],
    ['GMT+5:30', ' Did you mean “+05:30”?'],
    ['BST', ''],
    [2, ''],
  ])('%s', (given, hint) => {
    const options = { zone: given as string }
    for (const [name, run] of [
      ['parse', () => parse('', options)],
      ['parseAll', () => [...parseAll('', options)]],
      ['annotate', () => annotate(parse(''), options)],
      ['annotateText', () => annotateText('', options)],
    ] as const)
      expect(run).toThrow(
        expect.objectContaining({
          code: 'invalid-argument',
          message: `Option “zone” of ${name} must be an IANA time zone, such as \`America/New_York\`, or a UTC offset, such as \`+02:00\` or \`Z\`.${hint}`,
        }),
      )
  })
})
