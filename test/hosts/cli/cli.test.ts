import { describe, expect, it } from 'vitest'
import { copy, desk } from '../../support/desk'

const { write, wirecopy } = desk()

describe('wirecopy', () => {
  it('prints its version and its help with exit code 0', () => {
    expect(wirecopy(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
    expect(wirecopy(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('convert') })
    expect(wirecopy(['convert', '--help']).stdout).toContain('--version-created')
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['convrt', 'a.txt']],
    ['an unknown option', ['check', '--colour', 'a.txt']],
    ['no file', ['check']],
    ['no target', ['convert', 'a.txt']],
    ['an unknown target', ['convert', 'a.txt', '--to', 'word']],
    ['an unknown source', ['convert', 'a.txt', '--to', 'json', '--from', 'pdf']],
    ['a time without offset', ['convert', 'a.txt', '--to', 'json', '--version-created', '2024-04-24']],
    ['an unknown placeholder', ['convert', 'a.txt', '--to', 'json', '--guid', 'urn:x:{id}']],
    ['several targets without a folder', ['convert', 'a.txt', '--to', 'json,markdown']],
    ['one guid for two stories', ['convert', 'a.txt', 'b.txt', '--to', 'json', '--out', 'o', '--guid', 'urn:x:1']],
  ])('rejects %s as a usage error: exit code 2, message on stderr', (_, args) => {
    const { status, stdout, stderr } = wirecopy(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('wirecopy diff and verify', () => {
  it('report differences, and what is not in the copy', () => {
    write('a.txt', copy)
    write('b.txt', copy.replace('expected', 'likely'))
    write('a.json', wirecopy(['convert', 'a.txt', '--to', 'json']).stdout)
    expect(wirecopy(['diff', 'a.txt', 'a.json'])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(wirecopy(['diff', 'a.txt', 'b.txt'])).toMatchObject({
      status: 1,
      stdout: '~ headline: "Rain expected" -> "Rain likely"\n',
    })
    expect(wirecopy(['verify', 'a.json', 'a.txt', '--format', 'line'])).toMatchObject({ status: 0, stdout: '' })
    expect(wirecopy(['verify', 'a.json', 'b.txt', '--format', 'line'])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^b\.txt:1:1: error: Not in the copy word for word/),
    })
    const missing = { status: 1, stderr: 'wirecopy: missing.txt: No such file.\n' }
    expect(wirecopy(['diff', 'a.txt', 'missing.txt'])).toMatchObject(missing)
    expect(wirecopy(['verify', 'a.json', 'missing.txt'])).toMatchObject(missing)
  })
})
