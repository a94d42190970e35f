/*
 * Measures the speed of writing Markdown, compared with JSON.stringify of the same article, and of reading it back.
 * Run after a build; with a profile: node --cpu-prof bench/markdown.mjs
 */
import { fromMarkdown as treeOf } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown as writeTree } from 'mdast-util-to-markdown'
import { gfmTable } from 'micromark-extension-gfm-table'
import { fromMarkdown, toMarkdown } from '../dist/markdown.js'

const PARAGRAPHS = [
  'Crews on ferries in western Norway stopped work on Friday, shutting three routes and stranding hundreds of travellers.',
  '"We want both sides at the table," said Liv Berg, the transport minister, adding that talks at R&D level had gone on.',
  'The union said 400 crew members were out. Åse Lund, 43, waited at Måløy with <two> cars and a trailer of salmon.',
  '1986. That was the last time all three routes stood still, a spokesman said; he declined to comment on the *claim*.',
]

const article = {
  item: { guid: 'urn:newsml:wire.example.com:20250314:ferry-strike', versionCreated: '2025-03-14T11:42:10Z' },
  slugline: 'Norway-Ferry-Strike',
  headline: 'Ferry crews walk out across western Norway',
  byline: { text: 'By Astrid Holm', authors: [{ kind: 'person', name: 'Astrid Holm' }] },
  dateline: { text: 'OSLO, March 14 (Northport Wire) —', places: [{ text: 'OSLO', countryCode: 'NO' }] },
  body: Array.from({ length: 24 }, (_, i) => ({ kind: 'paragraph', text: PARAGRAPHS[i % PARAGRAPHS.length] })),
}

/** Returns the median speed of several rounds, in MB of UTF-8 a second. */
function speed(run, text) {
  const bytes = Buffer.byteLength(text)
  const rounds = Array.from({ length: 15 }, () => {
    const start = performance.now()
    let times = 0
    while (performance.now() - start < 60) {
      run()
      times++
    }
    return (bytes * times) / 1e3 / (performance.now() - start)
  })
  return rounds.toSorted((a, b) => a - b)[7]
}

const written = toMarkdown(article)
const writing = speed(() => toMarkdown(article), written)
const asJson = speed(() => JSON.stringify(article), JSON.stringify(article))
const reading = speed(() => fromMarkdown(written), written)
const bare = toMarkdown({ body: article.body })
const tree = treeOf(bare, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
const library = speed(() => writeTree(tree, { extensions: [gfmTableToMarkdown()] }), bare)
const own = speed(() => toMarkdown({ body: article.body }), bare)
console.log(
  `Markdown written ${writing.toFixed(0)} MB/s (JSON.stringify ${asJson.toFixed(0)}), read ${reading.toFixed(1)} MB/s`,
)
console.log(
  `the body alone ${own.toFixed(0)} MB/s, mdast-util-to-markdown ${library.toFixed(2)}: ${(own / library).toFixed(0)} times as fast`,
)
