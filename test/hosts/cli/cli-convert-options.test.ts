import { describe, expect, it } from 'vitest'
import { copy, desk } from '../../support/desk'

const { write, wirecopy } = desk()
const withTime = [
  '--provider',
  'AP',
  '--version-created',
  '2024-04-24T09:30:00Z',
  '--guid',
  'tag:example.com,2024:{name}',
]

describe('wirecopy convert --now', () => {
  const embargoed = copy.replace('PARIS (AP)', 'EMBARGOED UNTIL 1200 GMT, April 24, 2024\n\nPARIS (AP)')

  it.each([
    ['before the embargo ends', ['--now', '2024-04-24T11:59:59Z'], 1],
    ['at the instant the embargo ends', ['--now', '2024-04-24T12:00:00Z'], 0],
    ['by the clock, years later', [], 0],
    ['that is no instant', ['--now', 'noon'], 2],
  ])('%s', (_, options, expected) => {
    write('a.txt', embargoed)
    const { status, stdout } = wirecopy(['convert', 'a.txt', '--to', 'html', ...options])
    expect(status).toBe(expected)
    expect(stdout.includes('Rain is expected')).toBe(expected === 0)
  })

  it('never frees a kill', () => {
    write('a.txt', copy.replace('PARIS (AP)', 'KILL KILL KILL\n\nPARIS (AP)'))
    const { status, stderr } = wirecopy(['convert', 'a.txt', '--to', 'html', '--now', '2090-01-01T00:00:00Z'])
    expect(status).toBe(1)
    expect(stderr).toContain('killed')
  })
})

describe('wirecopy convert, for whom and how strictly', () => {
  it('writes what Superdesk takes', () => {
    write('a.txt', copy)
    const { status, stdout } = wirecopy(['convert', 'a.txt', '--to', 'newsml', '--for', 'superdesk', ...withTime])
    expect(status).toBe(0)
    expect(stdout).toContain('<urgency>5</urgency>')
    expect(stdout).toContain('<firstCreated>2024-04-24T09:30:00Z</firstCreated>')
    expect(wirecopy(['convert', 'a.txt', '--to', 'nitf', '--for', 'superdesk']).stdout).toContain('<!DOCTYPE nitf')
    expect(wirecopy(['convert', 'a.txt', '--to', 'nitf', '--for', 'word']).status).toBe(2)
  })
  it('fails with --strict for a story that the format cannot carry whole', () => {
    write('a.json', JSON.stringify({ headline: 'Rain', take: { text: '2nd Ld' }, body: [] }))
    const { status, stdout, stderr } = wirecopy(['convert', 'a.json', '--to', 'nitf', '--strict'])
    expect({ status, stdout }).toStrictEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('nitf leaves out take')
    expect(wirecopy(['convert', 'a.json', '--to', 'json', '--strict']).status).toBe(0)
    expect(wirecopy(['convert', 'a.json', '--to', 'nitf']).status).toBe(0)
  })
})
