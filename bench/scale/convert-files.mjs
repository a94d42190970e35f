// Converts an archive by the library: node bench/scale/convert-files.mjs ARCHIVE FORMATS JOBS
import { convertFiles } from 'wirecopy/node'

const [, , archive, to, jobs] = process.argv
const options = { to: to.split(','), annotate: true, provider: 'Example News', guid: 'tag:example.com,2024:{name}' }
const given = { versionCreated: '2024-01-01T00:00:00Z', now: '2024-01-02T00:00:00Z' }
for await (const { error } of convertFiles([archive], { ...options, ...given, jobs: Number(jobs) }))
  if (error) throw new Error(error.message)
