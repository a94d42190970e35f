import type { Rule } from '../engine/rule'

/** Reports a press release without boilerplate about its sender. */
export const present: Rule = {
  id: 'boilerplate/present',
  severity: 'info',
  summary: 'The press release ends with a paragraph about its sender.',
  why: 'A desk that does not know the company needs a short description of it.',
  source: 'Handbooks of public relations; the forms of PR Newswire and Business Wire.',
  check: ({ article: { boilerplate = [] } }) =>
    boilerplate.length > 0
      ? []
      : [
          {
            message: 'No description of the company.',
            hint: 'Add a paragraph “About …” after the text.',
            path: 'boilerplate',
          },
        ],
}
