import { reportAll, verify } from 'wirecopy'
import { z } from 'zod'
import { readStories } from '../cli/read-stories'
import { contentOf, type SourceArguments, settingsWith, sourceInput } from './source'
import { defineTool } from './tool'

/** Compares an article with the copy it was made from. */
export const verifyTool = defineTool<SourceArguments & { readonly article: string | object }>({
  name: 'verify',
  title: 'Verify an article against its copy',
  description:
    'Reports what an article says that its copy does not: changed names, numbers, quotations, added sentences. Use it on text that a model wrote or edited from wire copy.',
  input: {
    ...sourceInput,
    article: z
      .union([z.string(), z.record(z.string(), z.unknown())])
      .describe(
        'The article to verify: text in any format, or an article of `parse` as an object. text or file is the copy.',
      ),
  },
  async run(given, { settings }) {
    const { name, content } = await contentOf(given)
    const { reading } = settingsWith(settings, given)
    const article = typeof given.article === 'string' ? given.article : JSON.stringify(given.article)
    const [story, ...others] = await readStories(article, { ...reading, from: 'auto' })
    if (!story || others.length > 0) throw new Error('The article must be one story.')
    const { diagnostics } = verify(story.article, content, reading.parse)
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    const copies = [{ file: name, text, diagnostics }]
    return {
      text:
        diagnostics.length === 0
          ? 'The article says nothing that its copy does not.'
          : reportAll(copies, { format: 'line' }),
      data: { isVerified: diagnostics.length === 0, findings: JSON.parse(reportAll(copies, { format: 'json' })) },
    }
  },
})
