import { type FormatName, losses, type WriteOptions, write } from 'wirecopy/convert'
import { z } from 'zod'
import { withGuid } from '../bundler/item-guid'
import type { Settings } from '../cli/config/settings'
import { targetNames } from '../cli/options/values'
import { readStories } from '../cli/read-stories'
import { contentOf, type SourceArguments, settingsWith, sourceInput } from './source'
import { defineTool, jsonAnswer } from './tool'

interface ConvertArguments extends SourceArguments {
  readonly to: FormatName
  readonly provider?: string
  readonly guid?: string
  readonly versionCreated?: string
  readonly drafts?: boolean
  readonly onDoubt?: 'refuse' | 'draft' | 'publish'
  readonly now?: string
}

/** Writes stories in another format. */
export const convertTool = defineTool<ConvertArguments>({
  name: 'convert',
  title: 'Convert a story',
  description:
    'Writes the stories of a text in another format, and lists what the format cannot carry. Formats for publishing (html, jsonld) refuse a killed, withheld, embargoed or possibly restricted story.',
  input: {
    ...sourceInput,
    to: z.enum(targetNames as [FormatName, ...FormatName[]]).describe('The format to write.'),
    provider: z.string().optional().describe('Name of the provider, for NewsML and ninjs, if the story has none.'),
    guid: z.string().optional().describe('Identifier of the item. Default: derived from provider, day and slugline.'),
    versionCreated: z.string().optional().describe('Time of this version, for NewsML: RFC 3339, or now.'),
    drafts: z.boolean().optional().describe('Whether a restricted story is written as a draft.'),
    onDoubt: z
      .enum(['refuse', 'draft', 'publish'])
      .optional()
      .describe('What is done with a possibly restricted story.'),
    now: z.string().optional().describe('Time to judge embargoes by, RFC 3339. Default: the clock.'),
  },
  async run(given, { settings }) {
    const { name, content } = await contentOf(given)
    const stories = await readStories(content, settingsWith(settings, given).reading, name)
    const clock = new Date().toISOString()
    const {
      to,
      provider = settings.provider,
      guid = templateFor(given, settings),
      drafts,
      onDoubt,
      now = clock,
    } = given
    const versionCreated = given.versionCreated === 'now' ? clock : given.versionCreated
    const item = Object.entries({ provider, guid, versionCreated, drafts, onDoubt }).filter(
      ([, value]) => value !== undefined,
    )
    const options: WriteOptions = { ...Object.fromEntries(item), now }
    const documents = stories.map(({ article }) => write(article, { ...withGuid(options, article, name), to }))
    const data = { documents, losses: stories.map(({ article }) => losses(article, to)) }
    return documents.length === 1 ? { text: documents[0] ?? '', data } : jsonAnswer(data)
  },
})

/** Returns the guid of the config, unless it asks for the name of a file and text was given. */
const templateFor = ({ file }: SourceArguments, { guid }: Settings): string | undefined =>
  file === undefined && guid?.includes('{name}') ? undefined : guid
