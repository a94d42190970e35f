// Writes each seed to out/ (JSON, NewsML-G2, Markdown), and prints its outline and diagnostics.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse, report, validate } from 'wirecopy'
import { toJson } from 'wirecopy/json'
import { toMarkdown } from 'wirecopy/markdown'
import { toNewsml } from 'wirecopy/newsml'

const seeds = new URL('../seeds/', import.meta.url)
const out = new URL('../out/', import.meta.url)
mkdirSync(out, { recursive: true })

for (const file of readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const copy = readFileSync(new URL(file, seeds), 'utf8')
  const story = parse(copy)
  const name = file.replace(/\.txt$/, '')
  // The metadata that NewsML-G2 requires and the copy lacks; a newsroom passes its own.
  const item = {
    guid: `tag:example.com,2024:${name}`,
    provider: 'Example News',
    versionCreated: '2024-04-24T12:00:00Z',
  }
  const written = {
    [`${name}.json`]: toJson(story.article),
    [`${name}.xml`]: toNewsml(story.article, item),
    [`${name}.md`]: toMarkdown(story.article),
  }
  for (const [target, text] of Object.entries(written)) writeFileSync(new URL(target, out), text)

  console.log(`seeds/${file}\n`)
  console.log(outline(story))
  const diagnostics = validate(story)
  console.log(diagnostics.length ? `\n${report(copy, diagnostics)}` : '\nNothing to tell about it.')
  console.log(
    `\nWritten: ${Object.keys(written)
      .map((target) => `out/${target}`)
      .join(', ')}\n`,
  )
}

/** Returns the outline of an article: its parts, one a line. */
function outline({ article, repairs, dropped, unread }) {
  const { headline, byline, dateline, language, body } = article
  const rows = [
    ['headline', headline],
    ['byline', byline?.text],
    ['dateline', dateline?.text],
    [
      '  places',
      dateline?.places
        ?.map((place) => [place.name ?? place.text, place.countryCode].filter(Boolean).join(', '))
        .join('; '),
    ],
    ['  date', dateline?.date?.text],
    ['  credits', dateline?.credits?.map((credit) => credit.text).join(', ')],
    ['language', language],
    ['body', `${body.length} blocks`],
    ...body.map((block, index) => [
      `  ${index} ${block.kind}`,
      short(block.text ?? block.items?.map((item) => item.text).join(' · ') ?? ''),
    ]),
    ['sign-off', article.signoff?.map((signoff) => signoff.text).join(' ')],
    ['repairs', repairs.map((repair) => `${repair.kind} at ${repair.start}`).join(', ')],
    ['dropped', dropped.map((stretch) => `${stretch.kind} at ${stretch.start}`).join(', ')],
    ['unread', unread.length ? `${unread.length} stretches` : undefined],
  ]
  return rows
    .filter(([, value]) => value)
    .map(([label, value]) => `${label.padEnd(15)} ${value}`)
    .join('\n')
}

function short(text) {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 72 ? `${line.slice(0, 71)}…` : line
}
