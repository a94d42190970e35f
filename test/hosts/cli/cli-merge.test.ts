import { describe, expect, it } from 'vitest'
import { desk } from '../../support/desk'

const { write, text, wirecopy } = desk()
const copy = (dead: string, rest = ''): string =>
  `Fire in Oslo\n\nOSLO (AP) -- A fire left ${dead} people dead.\n\nIt began at dawn.\n${rest}`

describe('wirecopy merge', () => {
  it('merges files of any format, and reports on standard error', () => {
    write('base.txt', copy('12'))
    write('ours.txt', copy('12', '\nOur reporter saw smoke.\n'))
    write('theirs.txt', copy('14'))
    const { status, stdout, stderr } = wirecopy(['merge', 'base.txt', 'ours.txt', 'theirs.txt', '--format', 'article'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout).body.map((block: { text: string }) => block.text)).toEqual([
      'A fire left 14 people dead.',
      'It began at dawn.',
      'Our reporter saw smoke.',
    ])
    expect(stderr).toMatch(/^Merged\.\n/)
    expect(
      wirecopy(['merge', 'base.txt', 'ours.txt', 'theirs.txt', '--format', 'json', '--output-file', 'm.json']).status,
    ).toBe(0)
    expect(JSON.parse(text('m.json'))).toMatchObject({ status: 'clean', facts: [{ before: '12', after: '14' }] })
  })

  it('exits with 1 if somebody has to decide, and writes no article of a killed story', () => {
    write('base.txt', copy('12'))
    write('ours.txt', copy('12').replace('Fire in Oslo', 'Twelve dead in Oslo'))
    write('theirs.txt', copy('14'))
    const review = wirecopy(['merge', 'base.txt', 'ours.txt', 'theirs.txt'])
    expect(review).toMatchObject({ status: 1, stderr: '' })
    expect(review.stdout).toContain('Facts to remove (1)\n  figure "12" (now "14") in headline: Twelve dead in Oslo')
    write('kill.txt', 'KILL KILL KILL. A kill is mandatory. Do not use.\n\nFire in Oslo\n')
    const killed = wirecopy([
      'merge',
      'base.txt',
      'ours.txt',
      'kill.txt',
      '--format',
      'article',
      '--output-file',
      'out.json',
    ])
    expect(killed).toMatchObject({ status: 1, stdout: '' })
    expect(killed.stderr).toContain('Killed: not merged.')
    expect(() => text('out.json')).toThrow()
  })

  it('reports a missing file, and refuses a wrong number of files', () => {
    write('base.txt', copy('12'))
    expect(wirecopy(['merge', 'base.txt', 'base.txt', 'x.txt'])).toMatchObject({
      status: 1,
      stderr: 'wirecopy: x.txt: No such file.\n',
    })
    expect(wirecopy(['merge', 'base.txt', 'base.txt']).status).toBe(2)
  })
})
