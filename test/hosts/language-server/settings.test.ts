import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LspClient } from './lsp-client'

const FAULTY = 'Rain expected\n\nPARIS (AP) -- Rain is expected, they said.\n\n"It will last, said Rui Costa.\n'

let client: LspClient
beforeEach(() => {
  client = new LspClient()
})
afterEach(() => client.remove())

const at = (line: number, character: number) => ({ line, character })

describe('settings', () => {
  const RULE = `{ id: 'desk/throws', severity: 'error', summary: 'No failure.', why: 'Test.', source: 'Test.',
    check({ article }) { if (article.headline?.includes('Rain')) throw new Error('Out of ink'); return [] } }`

  it('a rule that throws is a finding, and the others and the server go on', async () => {
    client.write(
      'wirecopy.config.mjs',
      `export default { customRules: [${RULE}], rules: { 'quotes/balanced': 'error' } }`,
    )
    await client.start()
    const found = await client.open('a.txt', FAULTY)
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['rule/failed', 'quotes/balanced']))
    expect(found.find(({ code }) => code === 'rule/failed')?.message).toMatch(/desk\/throws.*Out of ink/)
    await client.type('a.txt', at(0, 0), 'Snow, not ', at(0, 5))
    expect((await client.diagnostics('a.txt')).map(({ code }) => code)).not.toContain('rule/failed')
  })

  it('are those of the config of the folder, and follow its changes', async () => {
    client.write('wirecopy.config.json', '{ "rules": { "quotes/balanced": "off" } }')
    await client.start()
    expect((await client.open('a.txt', FAULTY)).map(({ code }) => code)).not.toContain('quotes/balanced')
    client.write('wirecopy.config.json', '{ "rules": { "quotes/balanced": "error" } }')
    client.published.length = 0
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('wirecopy.config.json'), type: 2 }],
    })
    expect((await client.diagnostics('a.txt')).map(({ code }) => code)).toContain('quotes/balanced')
  })

  it('a broken config is shown, and the defaults apply', async () => {
    client.write('wirecopy.config.json', '{ "rules": ')
    await client.start()
    expect((await client.open('a.txt', FAULTY)).map(({ code }) => code)).toContain('quotes/balanced')
    expect(client.shown.join()).toMatch(/Cannot load config .*wirecopy\.config\.json/)
  })

  it('may be options of the command', async () => {
    await client.start(['--no-config', '--rule', 'quotes/balanced=off'])
    expect((await client.open('a.txt', FAULTY)).map(({ code }) => code)).not.toContain('quotes/balanced')
  })
})
