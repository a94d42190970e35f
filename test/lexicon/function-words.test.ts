import { expect, it } from 'vitest'
import { functionWords, languagesOfScript } from '../../src/lexicon/function-words'
import { languages } from '../../src/lexicon/languages'

it('counts the languages of each script that several share', () => {
  const counts = new Map<string, number>()
  for (const { script } of languages) counts.set(script, (counts.get(script) ?? 0) + 1)
  expect(languagesOfScript).toEqual(Object.fromEntries([...counts].filter(([, count]) => count > 1)))
  expect(Object.keys(functionWords)).toEqual(Object.keys(languagesOfScript))
})
