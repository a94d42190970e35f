import { join } from 'node:path'
import { expect, it } from 'vitest'
import { explainDatelines, explainLines } from '../../src/entries'
import { builtPackage } from '../support/built-package'

const built: typeof import('../../src/entries') = await import(join(builtPackage, 'index.js'))

const copy = `Business > Retail
Harbour shops open late in Norwick
By Ines Marlow
4 May 2026

NORWICK, Example News – Shops at the harbour stay open until midnight from Monday, the council said.

"We asked for this for years," shop owner Tom Reed said.

Contact: press@example.com
`

it('the weights that the build packs give the scores of the sources', () => {
  expect(built.explainLines(copy)).toEqual(explainLines(copy))
  expect(built.explainDatelines(copy)).toEqual(explainDatelines(copy))
  expect(explainDatelines(copy).length).toBeGreaterThan(0)
})
