// Converts an archive by the library alone, on one thread, in batches of 64; nothing is written:
// node bench/scale/library-batches.mjs ARCHIVE FORMATS
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { annotate, parse } from 'wirecopy'
import { write } from 'wirecopy/convert'

const [, , archive, formats] = process.argv
const to = formats.split(',')
const given = { provider: 'Example News', versionCreated: '2024-01-01T00:00:00Z', now: '2024-01-02T00:00:00Z' }
let batch = []

function convertBatch() {
  const stories = batch
    .map(({ text, language, date }) => parse(text, { language, date }))
    .map((story) => annotate(story))
  for (const [i, { article }] of stories.entries())
    for (const format of to) write(article, { to: format, ...given, guid: `tag:example.com,2024:${batch[i].id}` })
  batch = []
}

for await (const line of createInterface({ input: createReadStream(archive) })) {
  batch.push(JSON.parse(line))
  if (batch.length === 64) convertBatch()
}
convertBatch()
