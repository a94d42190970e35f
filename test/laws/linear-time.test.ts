import { expect, it } from 'vitest'
import { parse } from '../../src/parse/parse'
import { validate } from '../../src/workflows/validate'
import { growthOf, LINEAR } from '../fuzz/growth'

/* Copies for which parsing or validating once took more than linear time. */

it('validate takes linear time where the headline is repeated on every other line', async () => {
  const prepare = (size: number) => {
    const story = parse('a\n=\n'.repeat(size / 4))
    return () => validate(story)
  }
  const { ratio } = await growthOf(prepare, (call) => call(), [1 << 16, 1 << 17, 1 << 18])
  expect(ratio).toBeLessThanOrEqual(LINEAR)
})

it('parse takes linear time where one of very many notes likely holds the story', async () => {
  const prepare = (size: number) => {
    const notes = 'Eds: Adds a quote.\n\n'.repeat(size / 32)
    return () =>
      parse(`BC-Ferry,0400\n\n${notes}Eds: Adds a name. Sit on this story until 6 p.m.\n\nOSLO (AP) -- Ferries sailed.`)
  }
  const { ratio } = await growthOf(prepare, (call) => call(), [1 << 15, 1 << 16, 1 << 17])
  expect(ratio).toBeLessThanOrEqual(LINEAR)
})

it.each([
  ['brackets', '【', '】'],
  ['words', 'a', 'b'],
])('parse takes linear time where a line is blanks between %s', async (_, open, close) => {
  const prepare = (size: number) => () =>
    parse(
      `Ferries sail\n\nThe ferries sailed on Monday.\n\n${open}${' '.repeat(size)}${close}\n\nThey sail again on Friday.`,
    )
  const { ratio } = await growthOf(prepare, (call) => call(), [1 << 14, 1 << 15, 1 << 16])
  expect(ratio).toBeLessThanOrEqual(LINEAR)
})
