import { annotate } from '../annotate/annotate'
import type { Article } from '../article'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Story } from '../diagnostics/story'
import type { RuleName } from '../rules/engine/rule'
import { createValidator, type ValidateOptions } from './create-validator'

const validateAnnotated = /* @__PURE__ */ createValidator({ annotate })

/**
 * Returns the findings of a profile's rules on a story or an article. Includes the diagnostics of the reader. Each finding is returned
 * once, sorted by position; findings without a position in the source come first. Does not change its input; adds annotations to a copy
 * when a rule needs them.
 * Throws `invalid-argument` for an unknown profile, rule or option, and for a `now` that is not a moment with an offset.
 *
 * @example
 * const findings = validate(parse('Rain\n\nOSLO (AP) -- “It rained, she said.'))
 * findings.some(({ rule }) => rule === 'quotes/balanced') // true
 * validate(parse(copy), { profile: 'apx' as 'ap' }) // throws WirecopyError with code 'invalid-argument'
 */
export function validate<Own extends RuleName = never>(
  source: Story | Article,
  options?: ValidateOptions<Own>,
): Diagnostic[] {
  return validateAnnotated(source, options)
}
