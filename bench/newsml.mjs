/*
 * Measures the speed of NewsML-G2. Run after a build.
 * Writing is compared with a script that concatenates the same document with one replace a text.
 * Reading is compared with fast-xml-parser and its validator.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { readNewsml, toNewsml } from '../dist/newsml.js'

const PARAGRAPHS = [
  'Crews on ferries in western Norway stopped work on Friday, shutting three routes and stranding hundreds of travellers.',
  '"We want both sides at the table," said Liv Berg, the transport minister, adding that talks at R&D level had gone on.',
  'The union said 400 crew members were out. Åse Lund, 43, waited at Måløy with <two> cars and a trailer of salmon.',
  'A spokesman for the company declined to comment on the claim.',
]

const article = {
  item: {
    guid: 'urn:newsml:wire.example.com:20250314:ferry-strike',
    version: 3,
    provider: { name: 'Northport Wire' },
    firstCreated: '2025-03-14T09:30:00Z',
    versionCreated: '2025-03-14T11:42:10Z',
  },
  slugline: 'Norway-Ferry-Strike',
  keywords: ['ferries', 'strike'],
  subjects: [{ name: 'labour', scheme: 'medtop', code: '09000000' }],
  urgency: 4,
  headline: 'Ferry crews walk out across western Norway',
  byline: { text: 'By Astrid Holm', authors: [{ kind: 'person', name: 'Astrid Holm' }] },
  dateline: {
    text: 'OSLO, March 14 (Northport Wire) —',
    places: [{ text: 'OSLO', name: 'Oslo', countryCode: 'NO' }],
    credits: [{ text: 'Northport Wire', kind: 'agency' }],
  },
  language: 'en',
  body: Array.from({ length: 24 }, (_, i) => ({ kind: 'paragraph', text: PARAGRAPHS[i % PARAGRAPHS.length] })),
}

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const esc = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign])

/** Returns the same document as a newsroom’s script writes it: nothing checked, nothing optional. */
function byHand(a) {
  const { item, dateline, byline } = a
  let out = `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" conformance="power" guid="${esc(item.guid)}" version="${item.version}" xml:lang="${esc(a.language)}">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="${esc(item.provider.name)}"><name>${esc(item.provider.name)}</name></provider>
    <versionCreated>${esc(item.versionCreated)}</versionCreated>
    <firstCreated>${esc(item.firstCreated)}</firstCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <urgency>${a.urgency}</urgency>
`
  for (const p of dateline.places) {
    out += `    <located type="cpnat:geoArea" literal="${esc(p.text)}"><name>${esc(p.name)}</name><broader type="cpnat:geoArea" qcode="iso3166-1a2:${esc(p.countryCode)}"/></located>\n`
  }
  for (const c of dateline.credits) {
    out += `    <infoSource type="cpnat:organisation" literal="${esc(c.text)}"><name>${esc(c.text)}</name></infoSource>\n`
  }
  for (const p of byline.authors) {
    out += `    <creator type="cpnat:person" literal="${esc(p.name)}"><name>${esc(p.name)}</name></creator>\n`
  }
  out += `    <language tag="${esc(a.language)}"/>\n`
  for (const keyword of a.keywords) out += `    <keyword>${esc(keyword)}</keyword>\n`
  for (const s of a.subjects) {
    out += `    <subject type="cpnat:abstract" qcode="${esc(s.scheme)}:${esc(s.code)}"><name>${esc(s.name)}</name></subject>\n`
  }
  out += `    <slugline>${esc(a.slugline)}</slugline>
    <headline rank="1">${esc(a.headline)}</headline>
    <dateline>${esc(dateline.text)}</dateline>
    <by>${esc(byline.text)}</by>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${esc(a.language)}">
        <head><title>${esc(a.headline)}</title></head>
        <body>
`
  for (const block of a.body) out += `          <p>${esc(block.text)}</p>\n`
  return `${out}        </body>
      </html>
    </inlineXML>
  </contentSet>
</newsItem>
`
}

const ours = toNewsml(article).replaceAll('"', '&quot;')
if (ours !== byHand(article).replaceAll('"', '&quot;')) throw new Error('the two documents differ')

const ROUNDS = 3000
let kept = 0
const time = (write) => {
  const start = process.cpuUsage().user // CPU time, not wall time: other processes may be running
  for (let i = 0; i < ROUNDS; i++) kept += Buffer.byteLength(write(article))
  return (process.cpuUsage().user - start) / 1e3
}
const pairs = Array.from({ length: 9 }, () => [time(byHand), time(toNewsml)])
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1]
const hand = median(pairs.map(([a]) => a))
const own = median(pairs.map(([, b]) => b))
const rate = (ms) => `${(kept / (2 * pairs.length) / 1e3 / ms).toFixed(0)} MB/s`
console.log(`NewsML-G2 written: ${rate(own)}, by hand ${rate(hand)}, ratio ${(hand / own).toFixed(2)}`)

const parser = new XMLParser({ preserveOrder: true, trimValues: false, ignoreAttributes: false, parseTagValue: false })
const document = toNewsml(article)
const TIMES = 300
const reading = (read) => {
  const start = process.cpuUsage().user
  for (let i = 0; i < TIMES; i++) kept += read(document)
  return (process.cpuUsage().user - start) / 1e3
}
const library = () => (XMLValidator.validate(document) === true ? parser.parse(document).length : 0)
const story = () => readNewsml(document).length
const rounds = Array.from({ length: 9 }, () => [reading(library), reading(story)])
const theirs = median(rounds.map(([a]) => a))
const stories = median(rounds.map(([, b]) => b))
const speed = (ms) => `${((document.length * TIMES) / 1e3 / ms).toFixed(1)} MB/s`
console.log(
  `NewsML-G2 read: ${speed(stories)}, the XML library with its validator ${speed(theirs)}, ratio ${(theirs / stories).toFixed(2)}`,
)
