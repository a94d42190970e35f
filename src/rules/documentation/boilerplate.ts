import type { GroupDocumentation } from './group-documentation'

/** The documentation of the rules `boilerplate/…`. */
export const boilerplateDocumentation: GroupDocumentation<'boilerplate'> = {
  'boilerplate/present': {
    summary: 'The press release ends with a paragraph about its sender.',
    why: 'A desk that does not know the company needs a short description of it.',
    source: 'Handbooks of public relations; the forms of PR Newswire and Business Wire.',
  },
}
