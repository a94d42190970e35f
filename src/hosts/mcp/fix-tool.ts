import { reportAll } from 'wirecopy'
import { checkerOf } from '../cli/check-story'
import { fixText } from '../cli/fix-input'
import { type RuleArguments, ruleInput, withRules } from './check-tool'
import { contentOf, type SourceArguments, settingsWith, sourceInput } from './source'
import { defineTool } from './tool'

/** Applies fixes to a text and returns it; the file is not changed. */
export const fixTool = defineTool<SourceArguments & RuleArguments>({
  name: 'fix',
  title: 'Fix a story',
  description:
    'Applies the automatic fixes of all rules and returns the fixed text. No file is changed. A fix that would set a killed, withheld or embargoed story free is not applied.',
  input: { ...sourceInput, ...ruleInput },
  async run(given, { settings, failures }) {
    const { name, content } = await contentOf(given)
    const chosen = withRules(given)(settingsWith(settings, given))
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const fixed = await fixText(bytes, name, checkerOf(chosen, failures, name))
    if (!fixed) throw new Error('Text is a mail, has several stories or is not UTF-8: it cannot be fixed.')
    const left = fixed.found.map(({ story, diagnostics }) => ({ file: name, text: story.text, diagnostics }))
    const isChanged = fixed.before !== fixed.after
    const remaining = reportAll(left, { format: 'line' })
    return { text: fixed.after, data: { text: fixed.after, isChanged, remaining } }
  },
})
