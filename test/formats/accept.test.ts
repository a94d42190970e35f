import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import * as terms from '../../src/article/schema'
import * as accept from '../../src/formats/parse-values'
import { runs } from '../support/draws'
import * as strings from '../support/strings'

/* The readers of foreign documents do not load the schema; here their gates are held against it. */

const gates: {
  name: string
  gate: (value: string) => string | undefined
  schema: z.ZodType
  values: fc.Arbitrary<string>
}[] = [
  { name: 'Text', gate: accept.toText, schema: terms.Text, values: strings.text },
  { name: 'Line', gate: accept.toLine, schema: terms.Line, values: strings.line },
  { name: 'Code', gate: accept.toCode, schema: terms.Code, values: strings.code },
  { name: 'Uri', gate: accept.toUri, schema: terms.Uri, values: strings.uri },
  { name: 'UriReference', gate: accept.toUriReference, schema: terms.UriReference, values: strings.uriReference },
  { name: 'Email', gate: accept.toEmail, schema: terms.Email, values: strings.email },
  { name: 'LanguageTag', gate: accept.toLanguageTag, schema: terms.LanguageTag, values: strings.languageTag },
  { name: 'IsoDate', gate: accept.toDay, schema: terms.IsoDate, values: strings.isoDate },
  { name: 'Instant', gate: accept.toInstant, schema: terms.Instant, values: strings.instant },
]

describe.each(gates)('$name', ({ gate, schema, values }) => {
  test('what the schema accepts passes as it is', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(gate(value)).toBe(value)
      }),
      { numRuns: runs(1000) },
    )
  })
  test('what passes, the schema accepts', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      values,
      strings.text,
      strings.isoTime,
      values.map((value) => `${value}\u2028\r\n\u0000 x`),
    )
    fc.assert(
      fc.property(any, (value) => {
        const passed = gate(value)
        if (passed !== undefined) expect(schema.safeParse(passed).success).toBe(true)
      }),
      { numRuns: runs(2000) },
    )
  })
})

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', undefined],
  ['2024-04-31', undefined],
  ['0000-01-01', undefined],
])('the day %s', (value, day) => expect(accept.toDay(value)).toBe(day))

test.each([
  ['2024-04-24T09:30:00+0800', '2024-04-24T09:30:00+08:00'],
  ['2024-04-24T09:30:00', undefined],
  ['2024-04-24', undefined],
  ['2024-04-24T24:00:00Z', undefined],
  ['2024-04-24T09:30:00+14:30', undefined],
])('the moment %s', (value, moment) => expect(accept.toInstant(value)).toBe(moment))

test.each([
  'javascript:alert(1)',
  'JavaScript:x',
  'data:text/html,x',
  'vbscript:x',
  '/relative',
  '//host/x',
  'a b:c',
  '',
])('the address %j is refused', (value) => expect(accept.toUri(value)).toBeUndefined())
