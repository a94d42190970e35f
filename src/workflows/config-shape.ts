import * as z from 'zod'

const level = z.enum(['error', 'warning', 'info', 'on', 'off'])
const optionValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.string())])
const settings = z
  .record(
    z.string(),
    z.union([level, z.tuple([level]), z.tuple([level, z.record(z.string(), optionValue)])], {
      error: 'must be error, warning, info, on or off, or [severity, options]',
    }),
  )
  .describe('Rule settings by rule id: a severity, `on`, `off`, or a list of severity and options.')
const names = z.union([z.string(), z.array(z.string())], { error: 'must be a string or a list of strings' })
const text = z.string({ error: 'must be a string' })
const texts = z.array(z.string(), { error: 'must be a list of strings' })
const rule = z.looseObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a group and a name, such as house/no-shouting'),
  severity: z.enum(['error', 'warning', 'info']),
  check: z.custom((value) => typeof value === 'function', 'must be a function').optional(),
})

/** Schema of an entry of `overrides`. */
export const overrideShape = z.strictObject({
  files: names.describe('Glob patterns of files, relative to the folder of the config.'),
  extends: names.optional().describe('Profiles applied on top of the config for these files, before `rules`.'),
  rules: settings.optional(),
})

/** Schema of the config fields that JSON can have. */
const jsonShape = z.strictObject({
  $schema: z.string().optional(),
  extends: z
    .union([z.string(), z.array(z.unknown()), z.looseObject({})], {
      error: 'must be a name, a config or a list of these',
    })
    .optional()
    .describe('Profile names or config files to start from; `recommended` by default.'),
  profile: text.optional().describe('The profile that stories are checked against, on top of `extends`.'),
  rules: settings.optional(),
  overrides: z
    .array(overrideShape, { error: 'must be a list' })
    .optional()
    .describe('Different rules for some files; later entries override earlier ones.'),
  ignores: texts
    .optional()
    .describe('Files that are not read when a folder or a pattern names them, written as in .gitignore.'),
  date: text.optional().describe('Day of publication, for dates without a year: `2024-04-24`.'),
  language: text.optional().describe('Language of the copy: a BCP 47 tag.'),
  languages: texts
    .min(1, 'must not be empty')
    .optional()
    .describe('Languages that the copy may be in. Copy that seems to be in another is read as the first.'),
  zone: text.optional().describe('Time zone of local times: `America/New_York`, `+02:00`.'),
  charset: text.optional().describe('Charset of files that are not Unicode.'),
  lexicon: z
    .union([z.string(), z.looseObject({})], { error: 'must be a lexicon, or the path of its file' })
    .optional()
    .describe('Additional lexicon rows, or the path of a file with them.'),
  gazetteer: z
    .boolean({ error: 'must be true or false' })
    .optional()
    .describe('Whether to use the large table of places.'),
  provider: text.optional().describe('Name of the provider, for stories that have none.'),
  guid: text.optional().describe('Template of the guid, with {key} or {name}, for stories that have none.'),
})

/** Schema of a config, own rules included. */
export const configShape = z.strictObject(
  {
    ...jsonShape.shape,
    profile: z
      .union([z.string(), z.looseObject({ rules: settings })], { error: 'must be the name of a profile, or a profile' })
      .optional(),
    customRules: z.array(rule, { error: 'must be a list of rules' }).optional(),
  },
  { error: (issue) => (issue.code === 'invalid_type' ? 'must be an object, such as { "extends": "ap" }' : undefined) },
)

/**
 * Returns the JSON Schema (draft 2020-12) of a config file in JSON.
 *
 * @example
 * const { $schema } = configJsonSchema() as { $schema: string }
 * $schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const configJsonSchema = (): object => z.toJSONSchema(jsonShape, { io: 'input', target: 'draft-2020-12' })
