import { expect, it } from 'vitest'
import { rawErrors } from '../support/raw-errors'

const entries = import.meta.glob('../../src/entries/*.ts', { eager: true })

/* `test/hosts/misuse.test.ts` tests the functions for Node. */
it.each(Object.entries(entries))('the functions of %s throw no raw error on wrong values', async (_, entry) => {
  expect(await rawErrors(entry as object)).toEqual([])
})
