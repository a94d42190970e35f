import { annotate } from 'wirecopy'
import { z } from 'zod'
import { readStories } from '../cli/read-stories'
import { contentOf, type SourceArguments, settingsWith, sourceInput } from './source'
import { defineTool, jsonAnswer } from './tool'

/** Reads a story: the article as JSON. */
export const parseTool = defineTool<SourceArguments & { readonly annotations?: boolean }>({
  name: 'parse',
  title: 'Parse news copy',
  description:
    'Reads wire copy, NewsML-G2, NITF, ninjs, HTML, Markdown, a feed or mail into articles: headline, byline, dateline, body, notices, embargo. With annotations: sentences, people, organisations, places, times and statements.',
  input: {
    ...sourceInput,
    annotations: z.boolean().optional().describe('Whether to annotate the text. Default false.'),
  },
  async run(given, { settings }) {
    const { name, content } = await contentOf(given)
    const stories = await readStories(content, settingsWith(settings, given).reading, name)
    const read = given.annotations ? stories.map((story) => annotate(story)) : stories
    return jsonAnswer({ articles: read.map(({ article }) => article) })
  },
})
