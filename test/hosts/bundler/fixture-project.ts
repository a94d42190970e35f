import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'wirecopy'
import { toNewsml } from 'wirecopy/newsml'
import { toNinjs } from 'wirecopy/ninjs'
import { toNitf } from 'wirecopy/nitf'

const COPY = 'Rain expected\n\nPARIS (AP) -- Rain is expected in Paris, the weather service said.\n\nIt will last.\n'
const ITEM = { guid: 'tag:example.com,2024:rain', provider: 'Example', versionCreated: '2024-04-24T09:30:00Z' }

/** Files of a project that imports stories in every way, by name. */
export const PROJECT: Readonly<Record<string, string>> = {
  'src/main.js': `
import article from './story.wire'
import again from './story.wire?article'
import story from './story.wire?story'
import newsml from './story.wire?newsml'
import markdown from './story.wire?markdown'
import html from './story.wire?html'
import text from '../news/rain.txt'
import fromNewsml from './rain.newsml.xml'
import fromNitf from './rain.nitf.xml'
import fromNinjs from './rain.ninjs.json'
import all from './rain.newsml.xml?articles'
export const result = { article, again, story, newsml, markdown, html, text, fromNewsml, fromNitf, fromNinjs, all }
`,
  'src/story.wire': COPY,
  'news/rain.txt': COPY,
  'src/rain.newsml.xml': toNewsml(parse(COPY).article, ITEM),
  'src/rain.nitf.xml': toNitf(parse(COPY).article),
  'src/rain.ninjs.json': toNinjs(parse(COPY).article, ITEM),
}

/** A copy whose quotation is not closed, in line 5. */
export const FAULTY = 'Rain expected\n\nPARIS (AP) -- Rain is expected, they said.\n\n"It will last, said Rui Costa.\n'

/** A folder with the files of a project. */
export interface FixtureProject {
  readonly folder: string
  path(name: string): string
  write(name: string, text: string): void
  read(name: string): string
  remove(): void
}

/** Creates a temporary folder with the given files. */
export function createProject(files: Readonly<Record<string, string>> = PROJECT): FixtureProject {
  const folder = mkdtempSync(join(tmpdir(), 'wirecopy-project-'))
  const path = (name: string): string => join(folder, name)
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(path(name)), { recursive: true })
    writeFileSync(path(name), text)
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  return {
    ...{ folder, path, write },
    read: (name) => readFileSync(path(name), 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
