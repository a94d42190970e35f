import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copy, desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()

/** Converts files into the folder `out`. Returns the exit code, the lines on stderr and the names of the files. */
function convert(args: readonly string[]) {
  rmSync(join(folder(), 'out'), { recursive: true, force: true })
  const { status, stderr } = wirecopy(['convert', ...args, '--out', 'out'])
  const lines = stderr.trim().split('\n')
  const files = () => readdirSync(join(folder(), 'out')).sort()
  return { status, lines, files }
}

const item = ['--provider', 'AP', '--version-created', '2024-04-24T09:30:00Z']
const killed = `KILL KILL KILL\n\n${copy}`

describe('wirecopy convert to several formats', () => {
  it('writes the formats that need no guid if none can be made, and counts the story once', () => {
    write('a.txt', copy)
    write('b.txt', `PM-Rain,0310\n\n${copy}`)
    for (const guid of [[], ['--guid', 'tag:example.com,2024:{key}']]) {
      const { status, lines, files } = convert(['a.txt', 'b.txt', '--to', 'newsml,ninjs,markdown', ...item, ...guid])
      expect({ status, files: files() }).toEqual({ status: 1, files: ['a.md', 'b.md', 'b.ninjs.json', 'b.xml'] })
      expect(lines.filter((line) => line.includes('a.txt'))).toEqual([
        guid.length === 0
          ? 'wirecopy: a.txt: newsml and ninjs require metadata that the story lacks: guid (the slug to derive it from is unknown). Give --guid.'
          : 'wirecopy: a.txt: newsml and ninjs require metadata that the story lacks: guid (the slug for {key} of --guid is unknown). Give --guid without {key}.',
      ])
      expect(lines.at(-1)).toMatch(/^2 files, 2 stories, 1 failed in part, 4 files written in /)
    }
  })

  it('still fails for a guid that is asked for, cannot be made, and is the only reason to give it', () => {
    write('a.txt', copy)
    const { status, lines } = convert(['a.txt', '--to', 'markdown', '--guid', 'tag:example.com,2024:{key}'])
    expect({ status, lines }).toEqual({
      status: 1,
      lines: ['wirecopy: a.txt: Cannot make the guid: the day and slug for {key} of --guid are unknown.'],
    })
  })

  it('writes the formats that keep a restriction if others refuse the story, and names those together', () => {
    write('a.txt', killed)
    write('b.txt', copy)
    const { status, lines, files } = convert(['a.txt', 'b.txt', '--to', 'html,json,jsonld'])
    expect({ status, files: files() }).toEqual({ status: 1, files: ['a.json', 'b.html', 'b.json', 'b.jsonld'] })
    expect(text('out/a.json')).toContain('"kind": "kill"')
    expect(lines[0]).toBe(
      'wirecopy: a.txt: Story is killed and must not be published. Give --drafts to write a draft for html and JSON-LD.',
    )
    expect(lines.at(-1)).toMatch(/^2 files, 2 stories, 1 failed in part, 4 files written in /)
  })

  it('counts a story that no format takes as one that failed', () => {
    write('a.txt', killed)
    write('b.txt', copy)
    const { status, lines, files } = convert(['a.txt', 'b.txt', '--to', 'html,newsml', ...item])
    expect({ status, files: files() }).toEqual({ status: 1, files: ['b.html'] })
    expect(lines).toEqual([
      'wirecopy: a.txt: Story is killed and must not be published. Give --drafts to write a draft for html.',
      'wirecopy: b.txt: html leaves out item.',
      expect.stringMatching(
        /^wirecopy: 2 of 2 stories, such as a\.txt: newsml requires metadata that the story lacks: guid /,
      ),
      expect.stringMatching(/^2 files, 1 story, 1 failed, 1 failed in part, 1 file written in /),
    ])
  })

  it('fails with --strict only in the formats that leave something out', () => {
    write('a.json', JSON.stringify({ headline: 'Rain', take: { text: '2nd Ld' }, body: [] }))
    const { status, lines, files } = convert(['a.json', '--to', 'nitf,json', '--strict', '--verbose'])
    expect({ status, files: files() }).toEqual({ status: 1, files: ['a.json'] })
    expect(lines).toContain('wirecopy: a.json: nitf leaves out take.')
  })

  it('goes on with the other stories of a file', () => {
    const story = (headline: string, more: object = {}) => ({ headline, body: [], ...more })
    write('all.json', JSON.stringify([story('One'), story('Two', { item: { status: 'canceled' } }), story('Three')]))
    const { status, lines, files } = convert(['all.json', '--to', 'html', '--verbose'])
    expect({ status, files: files() }).toEqual({ status: 1, files: ['all-3.html', 'all.html'] })
    expect(lines).toContain(
      'wirecopy: all.json, story 2: Story is killed and must not be published. Give --drafts to write a draft for html.',
    )
    expect(lines.at(-1)).toMatch(/^1 file, 2 stories, 1 failed, 2 files written in /)
  })
})
