import { describe, expect, it } from 'vitest'
import { schemaVersion } from 'wirecopy/json'
import { desk } from '../../support/desk'

const { write, wirecopy } = desk()
const stored = (version: object): string => JSON.stringify({ ...version, headline: 'Rain expected', body: [] })

describe('articles stored under a schema version', () => {
  it.each<[string, object]>([
    ['without a version, as before versions were written', {}],
    ['of version 1', { schemaVersion: 1 }],
  ])('%s are converted to the present one', (_, version) => {
    write('a.json', stored(version))
    const { status, stdout } = wirecopy(['convert', 'a.json', '--from', 'json', '--to', 'json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ schemaVersion, headline: 'Rain expected', body: [] })
  })

  it.each(['convert', 'check'])('of a later one are refused by %s', (command) => {
    write('a.json', stored({ schemaVersion: schemaVersion + 1 }))
    const to = command === 'convert' ? ['--to', 'markdown'] : []
    const { status, stdout, stderr } = wirecopy([command, 'a.json', ...to])
    expect(status).not.toBe(0)
    expect(`${stdout}${stderr}`).toContain(`Schema version ${schemaVersion + 1} is not supported`)
  })

  it('the earlier ones in a list are converted, and one of a later version is named', () => {
    write('list.ndjson', `${stored({ schemaVersion: 1 })}\n${stored({ schemaVersion: schemaVersion + 1 })}\n`)
    const { status, stdout, stderr } = wirecopy(['convert', 'list.ndjson', '--from', 'json', '--to', 'json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toEqual({ schemaVersion, headline: 'Rain expected', body: [] })
    expect(stderr).toContain(`list.ndjson:2: Schema version ${schemaVersion + 1} is not supported`)
  })
})
