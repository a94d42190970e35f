/** Example with the address of its text. */
interface Example {
  readonly name: string
  readonly url: string
  /** Day that its relative times count from. */
  readonly date?: string
}

const urls = (files: Record<string, string>): [name: string, url: string][] =>
  Object.entries(files).map(([file, url]) => [file.replace(/^.*\/|\.txt$/g, ''), url])

const seeds = import.meta.glob<string>('../../../seeds/*.txt', { query: '?url', import: 'default', eager: true })
const stories = import.meta.glob<string>('../examples/*.txt', { query: '?url', import: 'default', eager: true })
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** Languages of the examples, by tag. */
export const exampleLanguages: readonly (readonly [tag: string, name: string])[] = urls(stories)
  .filter(([name]) => /^[a-z]{2}(?:-\w+)?$/.test(name))
  .map(([tag]) => [tag, languageNames.of(tag) ?? tag] as const)
  .sort(([, one], [, two]) => one.localeCompare(two, 'en'))

/** Examples: the seeds first, then one story a language. The stories are made up. */
export const examples: readonly Example[] = [
  ...urls(seeds).map(([name, url]) => ({ name: `Seed: ${name}`, url })),
  ...urls(stories)
    .map(([tag, url]) => ({
      name: exampleLanguages.find(([each]) => each === tag)?.[1] ?? tag,
      url,
      date: '2026-03-12',
    }))
    .sort((one, two) => one.name.localeCompare(two.name, 'en')),
]

/** Returns the text of an example. */
export const loadExample = async ({ url }: Example): Promise<string> => (await fetch(url)).text()
