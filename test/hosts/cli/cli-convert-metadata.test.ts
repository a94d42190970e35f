import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copy, desk } from '../../support/desk'

const { folder, write, wirecopy } = desk()
const named = ['--guid', 'tag:example.com,2024:{name}']
const unnamed = ['--provider', 'AP', '--version-created', '2024-04-24T09:30:00Z']

describe('the metadata of wirecopy convert', () => {
  it('derives the guid from provider, day and slugline and reports it; it is the same for every version', () => {
    write('a.txt', `PM-Rain,0310\n\n${copy}`)
    write('b.txt', `PM-Rain, 1st Ld-Writethru,0400\n\n${copy.replace('a week', 'a month')}`)
    const [a, b] = ['a.txt', 'b.txt'].map((name) => wirecopy(['convert', name, '--to', 'newsml', ...unnamed]))
    expect(a?.stderr).toMatch(/^wirecopy: a\.txt: Guid urn:x-story:ap:2024-04-24:pm-rain derived /)
    for (const written of [a, b]) expect(written?.stdout).toContain('guid="urn:x-story:ap:2024-04-24:pm-rain"')
  })

  it('asks for a guid where nothing lasting names the story', () => {
    write('a.txt', copy)
    const { status, stdout, stderr } = wirecopy(['convert', 'a.txt', '--to', 'newsml', ...unnamed])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('guid (the slug to derive it from is unknown). Give --guid.')
  })

  it('writes the formats that need no guid when another lacks it', () => {
    write('a.txt', copy)
    write('b.txt', `PM-Rain,0310\n\n${copy}`)
    const args = ['a.txt', 'b.txt', '--to', 'newsml,json', '--out', 'out', ...unnamed]
    const { status, stderr } = wirecopy(['convert', ...args])
    expect(status).toBe(1)
    expect(stderr).toContain('a.txt: newsml requires metadata that the story lacks: guid')
    expect(readdirSync(join(folder(), 'out')).sort()).toEqual(['a.json', 'b.json', 'b.xml'])
  })

  it('takes the guid from a template', () => {
    write('rain.txt', `PM-Rain,0310\n\n${copy}`)
    const guid = 'tag:example.com,2024:{name}:{key}'
    const { stdout, stderr } = wirecopy(['convert', 'rain.txt', '--to', 'newsml', ...unnamed, '--guid', guid])
    expect(stdout).toContain('guid="tag:example.com,2024:rain:ap:2024-04-24:pm-rain"')
    expect(stderr).not.toContain('guid')
  })

  it('takes the version time from a stamp of the story and reports it, or requires it', () => {
    write(
      'stamped.json',
      JSON.stringify({
        headline: 'Rain',
        updated: { text: 'Updated 10:15 GMT', at: '2024-04-24T10:15:00Z' },
        body: [],
      }),
    )
    write('bare.txt', copy)
    const given = wirecopy(['convert', 'stamped.json', '--to', 'newsml', '--provider', 'AP', ...named])
    expect(given).toMatchObject({ status: 0, stderr: expect.stringContaining('2024-04-24T10:15:00Z') })
    expect(given.stdout).toContain('2024-04-24T10:15:00Z')
    const asked = wirecopy(['convert', 'bare.txt', '--to', 'newsml', '--provider', 'AP', ...named])
    expect(asked).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('--version-created') })
    const now = wirecopy([
      'convert',
      'bare.txt',
      '--to',
      'newsml',
      '--provider',
      'AP',
      '--version-created',
      'now',
      ...named,
    ])
    expect(now.status).toBe(0)
  })

  it('requires the provider if it is unknown', () => {
    write('a.txt', copy)
    const { status, stderr } = wirecopy(['convert', 'a.txt', '--to', 'newsml', '--version-created', 'now'])
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, lines: 1 })
    expect(stderr).toContain('--provider')
  })
})
