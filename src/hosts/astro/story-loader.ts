import { existsSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { plainText } from 'wirecopy'
import { Article } from 'wirecopy/schema'
import { requireObject, requireString } from '../check-arguments'
import { ENDINGS, isWalked, walkFolder } from '../cli/input/walk-folder'
import { type SiteOptions, withoutDot } from '../site/site-options'
import { createSiteReader, type SiteReader, type SiteStory } from '../site/site-story'
import { storyIds } from '../site/story-ids'
import { canImport, loadedByNode } from './loaded-by-node'

/** Options of `storyLoader`. */
export interface StoryLoaderOptions extends SiteOptions {
  /** Folder, file or NDJSON file with the stories, relative to the root of the project: `./stories`. */
  readonly source: string
  /** Endings of the files to read in a folder: `['wire', 'txt']`. Default: those of all formats. */
  readonly endings?: readonly string[]
  /** Returns the id of a story, in place of one made of the path of its file. */
  readonly generateId?: (story: SiteStory & { readonly file: string }) => string
}

/** Names of the options that only the loader has. */
const OWN = ['source', 'endings', 'generateId'] as const

/**
 * Returns a loader that makes a content collection of stories. The data of an entry is its article; `render` gives it as HTML, and `body` as
 * text. While developing, a watched folder or file updates the collection. Stories that must not be published are left out.
 *
 * @example
 * const loader = storyLoader({ source: './stories' }) // in src/content.config.ts: defineCollection({ loader })
 * loader.name // 'wirecopy'
 */
export function storyLoader(given: StoryLoaderOptions): Loader {
  requireObject('storyLoader', given)
  requireString('Option “source” of storyLoader', given.source)
  const { source, endings = ENDINGS, generateId, ...options } = given
  const own = endings.map(withoutDot)
  createSiteReader(options, '.', OWN) // throws now for an invalid option
  const schema = async () => Article
  return {
    name: 'wirecopy',
    schema: schema as unknown as NonNullable<Loader['schema']>, // Astro's own version of zod names its types differently
    async load(context) {
      if (!(await canImport()))
        return loadedByNode<StoryLoaderOptions>(context.config.root).storyLoader(given).load(context)
      const root = fileURLToPath(context.config.root)
      const path = resolve(root, source)
      const sync = new CollectionSync(context, createSiteReader(options, root, OWN), path, root, generateId)
      if (!existsSync(path)) context.logger.warn(`${source} does not exist.`)
      const isFolder = existsSync(path) && statSync(path).isDirectory()
      const files = isFolder ? [...walkFolder(path, undefined, own)].map(String) : [path]
      if (files.length === 0) context.logger.warn(`${source} has no file with an ending of a story: ${own.join(', ')}.`)
      const old = new Set(context.store.keys())
      for (const file of files.filter((file) => existsSync(file)))
        for (const id of await (context.watcher ? sync.loadOrReport(file) : sync.load(file))) old.delete(id)
      for (const id of old) context.store.delete(id)
      if (context.watcher) sync.watch(context.watcher, own)
    },
  }
}

/**
 * Milliseconds in which changes are collected: programs empty a file before they write it, and chokidar, the watcher of Vite, reports no
 * second change within 50 ms.
 */
const SETTLE = 80

/** Keeps a collection in step with the files of its source. */
class CollectionSync {
  readonly #idsByFile = new Map<string, readonly string[]>()

  constructor(
    readonly context: LoaderContext,
    readonly read: SiteReader,
    readonly source: string,
    readonly root: string,
    readonly generateId: StoryLoaderOptions['generateId'],
  ) {}

  /** Loads the stories of a file into the collection, and deletes those that it no longer has. Returns their ids. */
  async load(file: string): Promise<readonly string[]> {
    const { logger, store } = this.context
    const { stories, warnings } = await this.read(file)
    for (const warning of warnings) logger.warn(warning)
    const name = file === this.source ? relative(this.root, file).replace(/^.*[\\/]/, '') : relative(this.source, file)
    const made = this.generateId
      ? stories.map((story) => this.generateId?.({ ...story, file }) ?? '')
      : storyIds(name, stories)
    const ids = made.map((id, i) => this.#uniqueId(id, made.slice(0, i), file))
    for (const [i, story] of stories.entries()) await this.#store(ids[i] ?? '', story, file)
    for (const id of this.#idsByFile.get(file) ?? []) if (!ids.includes(id)) store.delete(id)
    this.#idsByFile.set(file, ids)
    return ids
  }

  /**
   * Loads the stories of a file; one that cannot be read is reported, and its stories stay. Returns the ids. `message` is logged once they
   * are loaded.
   */
  async loadOrReport(file: string, message?: string): Promise<readonly string[]> {
    try {
      const ids = await this.load(file)
      if (message !== undefined) this.context.logger.info(message)
      return ids
    } catch (error) {
      this.context.logger.error(error instanceof Error ? error.message : String(error))
      return this.#idsByFile.get(file) ?? []
    }
  }

  /** Updates the collection when a file is added, changed or removed: the same files as `load` reads, as they are once they settle. */
  watch(watcher: NonNullable<LoaderContext['watcher']>, endings: readonly string[]): void {
    watcher.add(this.source)
    const isOwn = (path: string): boolean =>
      path === this.source ||
      (path.startsWith(join(this.source, '/')) && isWalked(relative(this.source, path), endings))
    const changed = new Set<string>()
    let timer: NodeJS.Timeout | undefined
    let running: Promise<void> = Promise.resolve()
    const settle = (): void => {
      const files = [...changed]
      changed.clear()
      running = running.then(async () => {
        for (const file of files) await this.#update(file)
      })
    }
    for (const event of ['add', 'change', 'unlink'] as const)
      watcher.on(event, (path) => {
        if (!isOwn(path)) return
        changed.add(path)
        clearTimeout(timer)
        timer = setTimeout(settle, SETTLE)
      })
  }

  /** Loads a file again, or deletes its stories if it is gone. */
  async #update(file: string): Promise<void> {
    const name = relative(this.root, file)
    if (existsSync(file)) return void (await this.loadOrReport(file, `Reloaded ${name}.`))
    for (const id of this.#idsByFile.get(file) ?? []) this.context.store.delete(id)
    if (this.#idsByFile.delete(file)) this.context.logger.info(`Removed ${name}.`)
  }

  async #store(id: string, { story, article, html, isDraft }: SiteStory, file: string): Promise<void> {
    const { store, parseData, generateDigest } = this.context
    const data = await parseData({ id, data: { ...article }, filePath: file })
    store.set({
      id,
      data,
      body: plainText(article),
      filePath: relative(this.root, file).replaceAll('\\', '/'),
      digest: generateDigest(`${isDraft} ${story.reader?.hash} ${html} ${JSON.stringify(article)}`),
      rendered: { html, metadata: { headings: [], frontmatter: { draft: isDraft } } },
    })
  }

  /** Returns an id that no other file has taken. */
  #uniqueId(id: string, before: readonly string[], file: string): string {
    const isTaken = (one: string): boolean =>
      before.includes(one) || [...this.#idsByFile].some(([other, ids]) => other !== file && ids.includes(one))
    if (!isTaken(id)) return id
    for (let number = 2; ; number++)
      if (!isTaken(`${id}-${number}`)) {
        this.context.logger.warn(
          `${relative(this.root, file)}: Id “${id}” is taken; the story is ${id}-${number}. Set \`generateId\` for other ids.`,
        )
        return `${id}-${number}`
      }
  }
}
