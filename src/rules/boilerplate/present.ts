import type { IndexedRule } from '../engine/indexed-rule'

/** Reports a press release without boilerplate about its sender. */
export const present: IndexedRule = {
  id: 'boilerplate/present',
  severity: 'info',
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
