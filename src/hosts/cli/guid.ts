import type { StoryKey } from 'wirecopy'

const PLACEHOLDER = /\{([^{}]*)\}/g

/** Returns an error message for an invalid guid template; undefined for a valid one. It may contain `{key}` and `{name}`. */
export function checkTemplate(template: string): string | undefined {
  const unknown = [...template.matchAll(PLACEHOLDER)].find(([, name]) => name !== 'key' && name !== 'name')
  return unknown && `Unknown placeholder ${unknown[0]}. Use {key} (provider, day and slug) or {name} (of the file).`
}

/** Whether a guid template has `{key}` or `{name}`, and so gives different stories different guids. */
export function isVaried(template: string): boolean {
  return template.search(PLACEHOLDER) >= 0
}

/**
 * Returns the guid of a story from a template, `tag:example.com,2024:{name}`; if the template has `{key}` and the story no key, why there is
 * none.
 */
export function guidOf(
  template: string,
  { provider, day, slug, part, missing }: StoryKey,
  name: string,
): { readonly guid?: string; readonly why?: string } {
  const key = provider && day && slug ? [provider, day, slug, ...(part ? [part] : [])] : undefined
  if (!key && template.includes('{key}'))
    return { why: `the ${missing.join(' and ')} for {key} of --guid ${missing.length > 1 ? 'are' : 'is'} unknown` }
  const values: Readonly<Record<string, string>> = { name, key: key?.map(encodeURIComponent).join(':') ?? '' }
  return { guid: template.replace(PLACEHOLDER, (whole, placeholder) => values[placeholder] ?? whole) }
}
