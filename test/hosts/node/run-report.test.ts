import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../src/hosts/node/sqlite/open-database'
import { fixed, storyLines } from '../../support/archive'
import { desk } from '../../support/desk'

const { folder, write, text, wirecopy } = desk()

type Element = DefaultTreeAdapterTypes.Element

const convert = (...args: string[]) => wirecopy(['convert', ...args, '--jobs', '1', '--quiet', ...fixed])

/** Returns all elements of a page. */
function elementsOf(page: string): Element[] {
  const found: Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node)
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child)
  }
  visit(parse(page))
  return found
}

/** Returns the rows of the tables of a page, by the first cell. */
function rowsOf(page: string): Record<string, string> {
  const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  const rows = elementsOf(page).filter(({ tagName }) => tagName === 'tr' || tagName === 'div')
  return Object.fromEntries(
    rows.map(({ childNodes: [name, value] }) => [name, value].map((cell) => cell && textOf(cell))),
  )
}

const ELEMENTS = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'section', 'h1', 'h2', 'h3', 'p', 'code', 'div'],
  ...['dl', 'dt', 'dd', 'figure', 'details', 'summary', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['svg', 'g', 'path', 'rect', 'line', 'text', 'tspan'],
]

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '</text></svg><b>',
  '\u202Eevil',
  "'&amp;",
  '',
]

describe('the report of a run', () => {
  it('shows stories by date, agency, language, size and time, findings by rule and errors', () => {
    write('a.ndjson', `${storyLines(20)}17\n`)
    write(
      'again.txt',
      'Ferries sail\n\nFerries sail\n\nOSLO (AP) -- The ferries sailed again on Monday.\n\nAll sailed.\n',
    )
    write('kill.txt', 'BULLETIN KILL\n\nKill the story slugged Harbor. It is wrong.\n')
    const args = ['a.ndjson', 'again.txt', 'kill.txt', '--to', 'html', '--check', 'recommended', '--out', 'out']
    expect(convert(...args, '--report', 'made/report.html')).toMatchObject({ status: 1 })
    const page = text('made/report.html')
    expect(rowsOf(page)).toMatchObject({
      ...{ Stories: '21', Errors: '2', Inputs: '3, 3 read to the end', State: 'Finished' },
      ...{ '2024-03-04': '21', 'The Associated Press': '21', en: '21' },
      ...{ 'under 250': '21', '250 to 499': '0', '64,000 and more': '0' },
      ...{ 'invalid-line': '1', restricted: '1', 'a.ndjson#21': 'invalid-line' },
    })
    expect(JSON.parse(wirecopy(['status', 'out', '--format', 'json']).stdout).findings).toHaveProperty([
      'headline/not-in-body',
    ])
    expect(Object.keys(rowsOf(page)).some((name) => name.startsWith('headline/not-in-body ('))).toBe(true)
    expect(elementsOf(page).filter(({ tagName }) => tagName === 'svg')).toHaveLength(7)
  })

  it('of no stories says so', () => {
    write('a.ndjson', '')
    expect(convert('a.ndjson', '--to', 'json', '--out', 'o.ndjson', '--report', 'r.html').status).toBe(1)
    expect(rowsOf(text('r.html'))).toMatchObject({ Stories: '0', Errors: '1', 'no-story': '1' })
  })

  it('has no markup of ids, names and messages, no script and no address', () => {
    const lines = HOSTILE.map((id) =>
      JSON.stringify({ id, text: `Fire\n\nOSLO (${id || 'AP'}) -- A fire broke out.\n` }),
    )
    write('<b>a&b.ndjson', `${lines.join('\n')}\n${HOSTILE.map((id) => `{"id":${JSON.stringify(id)}}`).join('\n')}\n`)
    const out = 'out<script>alert(3)<'
    wirecopy(['convert', '<b>a&b.ndjson', '--to', 'json', '--out', out, '--report', 'r.html', '--jobs', '1'])
    const elements = elementsOf(text('r.html'))
    expect(elements.filter(({ tagName }) => !ELEMENTS.includes(tagName))).toEqual([])
    const names = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)))
    expect([...names].filter((name) => /^on|href|src/.test(name))).toEqual([])
    expect(text('r.html')).toContain('stories have no date.')
    expect(text('r.html')).not.toMatch(/[\u202E\u0000]/)
  })

  it('is of the whole run when that was stopped and goes on', () => {
    write('a.ndjson', `${storyLines(60)}bad\n${storyLines(60, 60)}`)
    const args = ['a.ndjson', '--to', 'json', '--out', 'o.ndjson', '--commit', '20', '--report', 'r.html']
    convert(...args, '--max-errors', '0')
    expect(rowsOf(text('r.html')).State).toBe('Not finished: go on with --resume')
    convert(...args, '--resume')
    expect(rowsOf(text('r.html'))).toMatchObject({ State: 'Finished', Stories: '120', en: '120', '2024-03-04': '120' })
    convert(...args)
    expect(rowsOf(text('r.html'))).toMatchObject({ 'Last run': 'Nothing new', Stories: '120' })
  })

  it('does not grow with the stories: dates become decades, and rare names one bar', async () => {
    write('a.ndjson', storyLines(1))
    const args = ['a.ndjson', '--to', 'json', '--out', 'out', '--report', 'r.html']
    convert(...args)
    const database = await openDatabase(join(folder(), 'out/.wirecopy/state.db'))
    database.exec(`WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 200000)
      INSERT INTO stories (id, date, agency, language, length, micros) SELECT 'more-' || i,
      date('1900-01-01', '+' || (i % 40000) || ' days'), 'Agency ' || (i % 5000), 'x' || (i % 300), i, i % 999 FROM c`)
    database.close()
    expect(convert(...args)).toMatchObject({ status: 0, stderr: '' })
    expect(rowsOf(text('r.html'))).toMatchObject({ Stories: '200,001', 'all others': '189,996', 195: '18,260' })
    expect(text('r.html').length).toBeLessThan(100_000)
  })

  it('is no story of the folder that it is in', () => {
    write('in/a.ndjson', storyLines(2))
    for (const more of [[], ['--resume']])
      expect(convert('in', '--to', 'json', '--out', 'out', '--report', 'in/report.html', ...more)).toMatchObject({
        ...{ status: 0, stderr: '' },
      })
    expect(JSON.parse(wirecopy(['status', 'out', '--format', 'json']).stdout)).toMatchObject({ inputs: 1, stories: 2 })
  })

  it('that cannot be written stops the run before it starts', () => {
    write('a.ndjson', storyLines(1))
    for (const report of ['a.ndjson/r.html', '.', './a.ndjson', 'out'])
      expect(convert('a.ndjson', '--to', 'json', '--out', 'out', '--report', report).status).toBe(1)
    expect(existsSync(join(folder(), 'out'))).toBe(false)
  })

  it.skipIf(!existsSync('/usr/bin/chromium'))(
    'is drawn by Chromium in light and dark, and loads nothing',
    async () => {
      write('a.ndjson', storyLines(30))
      convert('a.ndjson', '--to', 'json', '--out', 'out', '--report', 'r.html')
      const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
      try {
        const colours = []
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await browser.newPage({ colorScheme, viewport: { width: 500, height: 700 } })
          const heard: string[] = []
          page.on('console', (message) => heard.push(message.text()))
          page.on('request', (request) => heard.push(request.url()))
          await page.goto(`file://${folder()}/r.html`)
          expect(heard).toEqual([`file://${folder()}/r.html`])
          const bar = page.locator('rect').first()
          expect((await bar.boundingBox())?.height).toBeGreaterThan(5)
          colours.push(await page.evaluate('getComputedStyle(document.querySelector("rect")).fill'))
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(500)
          await page.close()
        }
        expect(new Set(colours).size).toBe(2)
        expect(colours).not.toContain('none')
      } finally {
        await browser.close()
      }
    },
    120_000,
  )
})
