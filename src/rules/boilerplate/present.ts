import type { Rule } from '../engine/rule'

/** Reports a press release without boilerplate about its sender. */
export const present: Rule = {
  id: 'boilerplate/present',
  severity: 'info',
  summary: 'The story closes with a paragraph about whoever sends it.',
  why: 'A desk that has never heard of the company needs one paragraph on what it is.',
  source: 'Handbooks of public relations; the forms of PR Newswire and Business Wire.',
  check: ({ article: { boilerplate = [] } }) =>
    boilerplate.length > 0
      ? []
      : [
          {
            message: 'Nothing is said about the company.',
            hint: 'Add “About …” behind the text.',
            path: 'boilerplate',
          },
        ],
}
