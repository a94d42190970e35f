import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot as root } from '../support/built-package'

const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Every name that can be imported at run time, entry by entry. A change here is a change of the public API. */
const names: Record<string, string[]> = {
  index: [
    'WirecopyError',
    'annotate',
    'annotateAll',
    'annotateText',
    'applyFixes',
    'baselineOf',
    'contentHash',
    'countOf',
    'defineLexicon',
    'defineRule',
    'detect',
    'diff',
    'explainDatelines',
    'explainLines',
    'isDerivedGuid',
    'isPublicationBlocked',
    'newSince',
    'parse',
    'parseAll',
    'plainText',
    'readBaseline',
    'report',
    'reportAll',
    'sourceSpan',
    'sourceSpans',
    'splitMessages',
    'storyKey',
    'textOf',
    'toWire',
    'validate',
    'verify',
  ],
  json: ['fromJson', 'json', 'migrate', 'readJson', 'schemaVersion', 'toJson'],
  extraction: ['extractionSchema', 'fromExtraction'],
  newsml: ['fromNewsml', 'newsml', 'newsmlNitf', 'newsmlPlain', 'readNewsml', 'toNewsml', 'toNewsmlMessage'],
  markdown: ['fromMarkdown', 'markdown', 'markdownFormat', 'readMarkdown', 'toMarkdown'],
  nitf: ['fromNitf', 'nitf', 'readNitf', 'toNitf'],
  ninjs: ['fromNinjs', 'ninjs', 'ninjs1', 'ninjs2', 'readNinjs', 'toNinjs', 'toNinjsObject'],
  copy: ['copyFormats', 'fromCopy', 'readCopy', 'toCopy'],
  html: ['fromHtml', 'html', 'readHtml', 'toHtml'],
  jsonld: ['fromJsonld', 'jsonld', 'readJsonld', 'toJsonld', 'toJsonldObject'],
  feeds: ['ap', 'atom', 'dpa', 'readAp', 'readAtom', 'readDpa', 'readRss', 'rss'],
  email: ['email', 'fromEmail', 'readEmail'],
  convert: [
    'consumers',
    'convert',
    'convertAll',
    'convertAllAsync',
    'convertAsync',
    'detect',
    'formats',
    'losses',
    'read',
    'readAsync',
    'write',
  ],
  'convert-async': ['convertAllAsync', 'convertAsync', 'detect', 'loadReader', 'loadWriter', 'readAsync'],
  english: ['annotate', 'annotateText'],
  core: ['createAnnotator', 'createParser', 'createValidator'],
  'languages/en': ['annotations', 'default'],
  'languages/zh-Hant': ['annotations', 'default'],
  'languages/sw': ['default'],
  node: ['convertFiles', 'convertStream'],
  gazetteer: ['gazetteer'],
  config: [
    'configJsonSchema',
    'defineConfig',
    'defineRule',
    'optionsFor',
    'parseOptionsFor',
    'profiles',
    'resolveConfig',
    'rules',
  ],
  astro: ['storyLoader'],
  eleventy: ['wirecopy'],
  bundler: ['wirecopy'],
  'bundler/vite': ['wirecopy'],
  'bundler/rollup': ['wirecopy'],
  'bundler/rolldown': ['wirecopy'],
  'bundler/webpack': ['wirecopy'],
  'bundler/rspack': ['wirecopy'],
  'bundler/esbuild': ['wirecopy'],
  ledger: [
    'emptyLedger',
    'isAnchored',
    'joinTakes',
    'ledgerStories',
    'ledgerStory',
    'looseAround',
    'next',
    'outputOf',
    'readStory',
    'recordOf',
    'stepLedger',
    'storyEntries',
    'topicAfter',
    'topicsOf',
  ],
  merge: ['merge', 'reportMerge'],
  queue: [
    'addFile',
    'folderSink',
    'hidePassword',
    'openQueue',
    'purgeStory',
    'queueStatus',
    'startWorker',
    'withoutPassword',
  ],
  sqlite: ['SqliteLedger', 'openLedger'],
  schema: [
    'AlternativeHeadline',
    'AlternativeId',
    'Anchor',
    'Annotations',
    'Article',
    'Association',
    'Audience',
    'Author',
    'Block',
    'Byline',
    'Cell',
    'Code',
    'ConceptName',
    'ConceptReference',
    'Contact',
    'Contributor',
    'ContributorRole',
    'Copyright',
    'Correction',
    'CountryCode',
    'Credit',
    'DataMining',
    'DataMiningKind',
    'Dateline',
    'DatelineDate',
    'DatelinePlace',
    'EditorsNote',
    'Email',
    'Embargo',
    'Embed',
    'Extension',
    'Extensions',
    'Generator',
    'InformationSource',
    'Instant',
    'Instrument',
    'IsoDate',
    'IsoTime',
    'Item',
    'ItemClass',
    'LanguageTag',
    'Line',
    'Link',
    'List',
    'ListItem',
    'Mark',
    'Marks',
    'Media',
    'Notice',
    'NoticeKind',
    'Organisation',
    'Paragraph',
    'Person',
    'Place',
    'Preformatted',
    'Provenance',
    'Provider',
    'PublishingStatus',
    'Quote',
    'Rendition',
    'RightsExpression',
    'RightsInformation',
    'Role',
    'Separator',
    'Signoff',
    'Speaker',
    'Stamp',
    'Statement',
    'SubdivisionCode',
    'Subhead',
    'Subject',
    'SubjectKind',
    'Summary',
    'Table',
    'Take',
    'TakeKind',
    'Text',
    'Time',
    'TranslatedTerms',
    'Uri',
    'UriReference',
  ],
}

describe.each(Object.entries(names))('%s', (entry, expected) => {
  it('exports exactly these names, as ESM and as CJS', async () => {
    expect(Object.keys(await import(join(root, `dist/${entry}.js`))).sort()).toEqual(expected)
    expect(Object.keys(require(join(root, `dist/${entry}.cjs`))).sort()).toEqual(expected)
  })
})

describe('the exports map', () => {
  it('names every entry and nothing else', () => {
    const entries = Object.keys(names).map((name) =>
      name === 'index' ? '.' : `./${name.replace(/^languages\/.*/, 'languages/*')}`,
    )
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [
        ...new Set(entries),
        './bundler/client',
        './package.json',
        './schema.json',
        './schema/config.json',
        './schema/extraction.json',
      ].sort(),
    )
  })

  it('leads to files that are there', () => {
    const files =
      JSON.stringify([manifest.exports, manifest.bin]).match(/\.\/[\w./-]+\.(?:c?js|d\.c?ts|json)(?=")/g) ?? []
    const paths = files.filter((file) => !(file in manifest.exports))
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('shares one error class among the CJS entries', () => {
    const { WirecopyError } = require(join(root, 'dist/index.cjs'))
    expect(WirecopyError.name).toBe('WirecopyError') // which Node prints above the stack
    expect(Object.keys(new WirecopyError('limit-exceeded', 'Too large.'))).toEqual(['code', 'places', 'name'])
    const { fromJson } = require(join(root, 'dist/json.cjs'))
    const { toNewsml } = require(join(root, 'dist/newsml.cjs'))
    expect(() => fromJson('{')).toThrow(WirecopyError)
    expect(() => toNewsml({ body: [] })).toThrow(WirecopyError)
  })
})
