// Uses every reader and writer once, and prints the results as JSON. Node, Deno and Bun must print the same.
import { annotate, applyFixes, diff, parse, parseAll, plainText, report, storyKey, validate, verify } from 'wirecopy'
import { resolveConfig } from 'wirecopy/config'
import { convert, convertAsync, formats, losses, read, write } from 'wirecopy/convert'
import { fromCopy, toCopy } from 'wirecopy/copy'
import { fromEmail } from 'wirecopy/email'
import { annotateText } from 'wirecopy/english'
import { extractionSchema } from 'wirecopy/extraction'
import { readAtom, readRss } from 'wirecopy/feeds'
import { gazetteer } from 'wirecopy/gazetteer'
import { fromHtml, toHtml } from 'wirecopy/html'
import { fromJson, migrate, toJson } from 'wirecopy/json'
import { fromJsonld, toJsonld } from 'wirecopy/jsonld'
import { emptyLedger, next } from 'wirecopy/ledger'
import { fromMarkdown, toMarkdown } from 'wirecopy/markdown'
import { merge, reportMerge } from 'wirecopy/merge'
import { fromNewsml, toNewsml, toNewsmlMessage } from 'wirecopy/newsml'
import { fromNinjs, toNinjs } from 'wirecopy/ninjs'
import { fromNitf, toNitf } from 'wirecopy/nitf'
import { Article } from 'wirecopy/schema'

const copy = `Ferries run again

By Nora Quill

OSLO (AP) -- “Ferries ran again on Friday,” Ines Marlow said. It cost \u20AC40,000.

Read more: Snow in Bergen
`
const facts = { guid: 'urn:x:1', provider: 'AP', versionCreated: '2024-04-24T09:30:00Z', now: '2024-04-24T09:30:00Z' }
const story = annotate(parse(copy, { date: '2024-04-24', zone: 'Europe/Oslo' }))
const { article } = story
const documents = {
  newsml: toNewsml(article, facts),
  message: toNewsmlMessage(
    [{ ...article, item: facts }].map(({ item, ...rest }) => ({
      ...rest,
      item: { guid: item.guid, provider: { name: 'AP' }, versionCreated: item.versionCreated },
    })),
    { sent: facts.now },
  ),
  nitf: toNitf(article, facts),
  ninjs: toNinjs(article, facts),
  jsonld: toJsonld(article, facts),
  json: toJson(article),
  markdown: toMarkdown(article, { preset: 'hugo' }),
  html: toHtml(article, { page: true }),
  copy: toCopy(article),
}
const readers = {
  newsml: fromNewsml,
  nitf: fromNitf,
  ninjs: fromNinjs,
  jsonld: fromJsonld,
  json: fromJson,
  markdown: fromMarkdown,
  html: fromHtml,
  copy: fromCopy,
}
const mail =
  'From: desk@example.com\nSubject: Rain expected\nMIME-Version: 1.0\n\nRain is expected on Friday, they said.\n'
const latin = Uint8Array.from(
  'Regen\n\nBremen (dpa) - Die Beh\u00F6rde pr\u00FCfte die Br\u00FCcke am Freitag.',
  (one) => one.charCodeAt(0),
)

const results = {
  story,
  documents,
  read: Object.fromEntries(Object.entries(readers).map(([name, from]) => [name, from(documents[name])])),
  written: Object.keys(formats).flatMap((to) => (to in documents ? [write(article, { to, ...facts })] : [])),
  findings: validate(story, { profile: 'ap' }),
  report: report(copy, validate(story)),
  fixed: applyFixes(copy),
  verified: verify(article, copy),
  diff: diff(article, { ...article, headline: 'Ferries' }),
  losses: losses(article, 'nitf'),
  bytes: parse(latin),
  utf16: parse(
    Uint8Array.from([0xff, 0xfe, ...[...'Rain\n\nOSLO (AP) -- It rained.'].flatMap((one) => [one.charCodeAt(0), 0])]),
  ),
  messages: [...parseAll(`Rain\n\nOSLO (AP) -- It rained.\n\f${copy}`)].length,
  text: plainText(article),
  key: storyKey(article, { date: '2024-04-24' }),
  english: annotateText('Ines Marlow spoke in Oslo on Friday.'),
  places: annotate(parse(copy, { gazetteer }), { gazetteer }).article.annotations.places,
  config: resolveConfig({ extends: 'reuters' }),
  mail: [await fromEmail(mail), JSON.parse(await convertAsync(mail, { to: 'json' }))],
  feeds: [
    readRss('<rss version="2.0"><channel><item><title>Rain</title></item></channel></rss>'),
    readAtom('<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rain</title></entry></feed>'),
  ],
  converted: convert(documents.ninjs, { to: 'markdown' }),
  found: read(documents.newsml).length,
  migrated: migrate(JSON.parse(documents.json)),
  checked: Article.parse(article),
  merged: reportMerge(merge(article, { ...article, kicker: 'Travel' }, { ...article, headline: 'Ferries sail' })),
  event: next(emptyLedger(), story, { provider: 'AP', date: '2024-04-24' }).event,
  schema: Object.keys(extractionSchema.properties).length,
}
console.log(JSON.stringify(results))
