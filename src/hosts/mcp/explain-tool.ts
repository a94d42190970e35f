import { explainDatelines, explainLines } from 'wirecopy'
import { rules } from 'wirecopy/config'
import { z } from 'zod'
import { nearestWord } from '../cli/options/nearest-word'
import { rulePage } from '../cli/rule-page'
import { contentOf, sourceInput } from './source'
import { defineTool, jsonAnswer, type ToolAnswer } from './tool'

interface ExplainArguments {
  readonly rule?: string
  readonly text?: string
  readonly file?: string
}

/** Explains a rule, or how copy is read. */
export const explainTool = defineTool<ExplainArguments>({
  name: 'explain',
  title: 'Explain a rule or a reading',
  description:
    'With rule: what a rule checks, why, its source and options. With text or file: the label of each block of the copy with score, runner-up and features, and the readings of its datelines.',
  input: {
    rule: z.string().optional().describe('Id of a rule, such as headline/short-enough.'),
    text: sourceInput.text,
    file: sourceInput.file,
  },
  async run({ rule, text, file }): Promise<ToolAnswer> {
    if (rule !== undefined) return explainRule(rule)
    const { content } = await contentOf({ ...(text !== undefined && { text }), ...(file !== undefined && { file }) })
    const copy = typeof content === 'string' ? content : new TextDecoder().decode(content)
    const lines = explainLines(copy).map((line) => ({ text: copy.slice(line.start, line.end), ...line }))
    const datelines = explainDatelines(copy).filter(
      ({ dateline, readings }) => dateline !== undefined || readings.length > 0,
    )
    return jsonAnswer({ lines, datelines })
  },
})

function explainRule(id: string): ToolAnswer {
  const found = rules.find((rule) => rule.id === id)
  if (!found) {
    const near = nearestWord(
      id,
      rules.map((rule) => rule.id),
    )
    throw new Error(`Unknown rule "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`)
  }
  const { summary, why, source, severity, silent, options = {} } = found
  const facts = { id, severity, summary, why, source, ...(silent !== undefined && { silent }), options }
  return jsonAnswer({ ...facts, page: rulePage(id) })
}
