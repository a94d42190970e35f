import { expect, it } from 'vitest'
import { file } from '../../../src/hosts/cli/input/inputs'

it('keeps of a file only its path and how it was found, as all files of a command are listed first', () => {
  const found = file('in/rain.txt', true)
  expect(Object.entries(found)).toEqual([
    ['path', 'in/rain.txt'],
    ['isFound', true],
  ])
  expect(found.name).toBe('in/rain.txt')
  expect(file(Buffer.from('caf\xe9.txt', 'latin1')).name).toBe('caf\uFFFD.txt')
})

it('refuses a missing file, read whole or in parts', async () => {
  const missing = file('no-such-file.txt')
  await expect(missing.bytes()).rejects.toThrow('No such file.')
  expect(() => missing.chunks()).toThrow('No such file.')
})
