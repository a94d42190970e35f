// Measures the size of imports, bundled for the browser, minified and gzipped. Fails if one is over its limit.
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The typical imports of a page, with their maximum size in kB, gzipped.
 * `target` is the size that the project aims for; `limit` guards the current size. With `first`, what is loaded on demand is not counted.
 */
const limits = [
  // 15 kB of every reader and writer below are the phrases of restrictions in thirty languages (src/restrictions): no writer may
  // publish a story that is restricted only by a note.
  // 5 kB decode bytes, including the tables of 30 charsets, and check a lexicon; 3 kB are the feet of forty more agencies, and the
  // letters that identify thirty languages; 22 kB find datelines of towns and outlets in no table: 7 kB of code, 4 kB of weights,
  // 5 kB of months and weekdays in thirty more languages and three more calendars, 6 kB of labels, media and correspondents;
  // 33 kB label the lines that no table knows: 12 kB of code, 9 kB of weights, 12 kB of words; 27 kB find possible restrictions in
  // thirty languages, mostly words; 6 kB read several fields on one line, stories of short lines and lists of data, restrictions
  // around quoted titles and over two lines, and datelines of unknown calendars; 40 kB are words of restrictions in 36 languages, 5 kB
  // the weights of their pairs, 4 kB weights of lines by zone, 5 kB words of bylines, sign-offs, takes and notes; 2 kB zones and hours of
  // embargoes, partial holds and limits of use in more languages; 11 kB the weights of lines fitted on three times as many stories, web
  // pages among them, words of newspapers' heads and of pages in fifteen more languages, and 2 kB labels of release and requests; 3 kB read roundups, notes to editors and breadcrumbs; 1 kB finds corrections
  // above headlines, releases after an event, languages that a parser lacks and the charsets of East Asia; 3 kB read flat pages without
  // known wording, feet of stories, states of embargoes and Cyrillic bytes without a charset; 4 kB read fields above a story, the frames of
  // lists, wraps among short lines and broken words, of which the order of the data in a chunk saves 3 kB; 8 kB find notes in
  // whole sentences (3 kB of words, 2 kB of weights) and the lines that close wrapped copy; 49 kB are what pages, desks and releases print
  // in 36 languages: menus, shares and paywalls, jobs, sign-offs, corrections, portraits and contacts of companies; 3 kB are fields of
  // exports and what they say of publication, restrictions in brackets, what senders of mails ask, and papers after authors; 2 kB are
  // words of times of publication, and 6 kB cheaper tests before readers and one pass for the words of restrictions, which save a twentieth of the time;
  // 4 kB read fields of programs above a story, requests in mails, live pages, turns of interviews and datelines by their shape alone; 4 kB are the stored part
  // index, which spares the first story a third of its time, and 2 kB cheaper tests before readers
  { imports: { index: ['parse'] }, limit: 419, target: 120 },
  // validate annotates, since some rules need speakers and statements; 11 kB are the phrases of notes between desks, of boilerplate
  // between paragraphs and of truncated texts, in twenty languages; 4 kB the nouns of organisations in scripts without capitals
  { imports: { index: ['parse', 'validate', 'report'] }, limit: 763 },
  // The data of thirteen languages: times of all (20 kB), statements of all (20 kB), names of four (6 kB) and sentence ends (10 kB).
  // For English alone, import wirecopy/english, which keeps the original limit of the project.
  { imports: { index: ['annotate'] }, limit: 294, target: 145 }, // 16 kB are plans, wishes, perfect infinitives and participles beside a day, offices with a list, branches of bodies, particles before phrases; 16 kB are split verbs and phrases of speech, what is taken back, offices of two fields or with a list, towns, modals and wishes, days that are moved; 19 kB tell objects, media, asides, hearers and accusations of statements, the clause, owner and appointment of a day, and companies, offices and players; 3 kB are names in Swedish, Polish and Turkish, 2 kB tell companies, offices and sides of headlines; 13 kB are results, credits, roads and headlines among names, occasions and media beside speakers, and plans, ages and captions of times; 4 kB are nouns of organisations in four scripts without capitals; 2 kB weigh the neighbours and the page of a name, read fields, nicknames and wings in names, and nouns for companies in six languages; 5 kB are titles beside names in three scripts without capitals, 2 kB given names, 6 kB the verbs of twelve languages that tell the side of a time, 5 kB the words around Russian names; 5 kB are words for the side of a time in all thirteen languages, 3 kB times beside cues and appositions of speakers, 1 kB roles
  { imports: { index: ['parse', 'annotate'] }, limit: 692, target: 248 },
  { imports: { english: ['annotate'] }, limit: 189 }, // 9 kB are as in annotate, all code; 2 kB tell companies, offices and sides of headlines; 1 kB scores names again by what changed, and reads the people of byline, contacts and credits
  // Some languages alone. The code of the parser is 132 kB of what stays; the rest are tables of no language: weights, agencies, places,
  // words of restrictions, lines and notes (docs/size.md). A parser for all is 1 kB larger for it: its lists are in two chunks.
  { imports: { core: ['createParser'], 'languages/en': ['default'] }, limit: 311, target: 60 },
  { imports: { core: ['createAnnotator'], 'languages/en': ['annotations'] }, limit: 189, target: 90 },
  { imports: { core: ['createValidator'] }, limit: 198, target: 40 },
  { imports: { core: ['createParser', 'createValidator'], 'languages/en': ['default'] }, limit: 452 },
  { imports: { index: ['parse'], core: ['createValidator'] }, limit: 485, target: 385 },
  // Up to 1 kB of each are escapes in patterns, without which V8 would keep the chunks in two bytes a character (scripts/ascii-modules.mjs).
  // 1 to 3 kB of the readers and writers below are the rights, roles, identifiers and associations that feeds of today carry;
  // 2.5 kB of the writers of NewsML-G2 and ninjs derive a guid and a version from provider, day and slugline; 0.5 kB of each reader
  // say which release, options and lexicon made a story; 0.3 to 1 kB of each writer refuse items without text, and write packages
  { imports: { newsml: ['toNewsml'] }, limit: 49 },
  { imports: { index: ['parse'], newsml: ['toNewsml'] }, limit: 441, target: 60 },
  { imports: { json: ['toJson'] }, limit: 2 },
  { imports: { markdown: ['toMarkdown'] }, limit: 42 },
  { imports: { nitf: ['toNitf'] }, limit: 41 },
  { imports: { ninjs: ['toNinjs'] }, limit: 42 },
  { imports: { html: ['toHtml'] }, limit: 42 },
  { imports: { jsonld: ['toJsonld'] }, limit: 40 },
  { imports: { schema: ['Article'] }, limit: 38 },
  { imports: { json: ['fromJson'] }, limit: 46 },
  { imports: { extraction: ['fromExtraction'] }, limit: 47 }, // the schema, its check, and fromJson's
  // 2 to 3 kB of each reader of documents are the one reader of bodies, which pages share
  // 1 kB of readers and writers are genres with their codes, rights in the fields of feeds, and envelopes such as SOAP
  // 9 kB are saxes, which parses XML (docs/decisions/one-xml-parser.md)
  { imports: { newsml: ['fromNewsml'] }, limit: 91 },
  { imports: { markdown: ['fromMarkdown'] }, limit: 117 },
  { imports: { nitf: ['fromNitf'] }, limit: 48 }, // 0.3 kB of the one reader of bodies find the address of an `<object>`
  { imports: { ninjs: ['fromNinjs'] }, limit: 82 },
  { imports: { copy: ['toCopy'] }, limit: 33, target: 20 }, // 15 kB are the words of restrictions
  // 3 kB of the reader of pages read live blogs, pages of several stories and what a page says of itself
  // 2 kB are titles of error pages, words of print versions and of newsletters in 23 languages; 3 kB read embeds, captions, further
  // stories, teasers, menus and feet
  { imports: { html: ['fromHtml'] }, limit: 553 }, // rows of a lexicon are checked by name and field, bytes and bylines of pages are read
  { imports: { jsonld: ['fromJsonld'] }, limit: 104 },
  { imports: { feeds: ['readRss'] }, limit: 91 },
  // 10 kB of the reader of pages score the blocks of a page: features, weights, words of classes
  // the parser and the reader of pages; 25 kB are postal-mime, which is loaded with the first mail
  { imports: { email: ['readEmail'] }, limit: 584 },
  { imports: { config: ['resolveConfig'] }, limit: 212 }, // picomatch, and the shape of the JSON form
  { imports: { convert: ['convert'] }, limit: 717 },
  { imports: { 'convert-async': ['convertAsync'] }, limit: 23, first: true }, // and each format when it is read or written
  { imports: { ledger: ['next'] }, limit: 39 },
  { imports: { merge: ['merge'] }, limit: 327 }, // annotate, for sentences, names and times
  { imports: { gazetteer: ['gazetteer'] }, limit: 211 },
]

let over = 0
for (const { imports, limit, target, first } of limits) {
  const contents = Object.entries(imports)
    .map(([entry, names]) => `export { ${names.join(', ')} } from './dist/${entry}.js'`)
    .join('\n')
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
    metafile: true,
    outdir: `${root}out`,
    splitting: first ?? false,
  })
  const loaded = first ? firstFiles(metafile.outputs) : Object.keys(metafile.outputs)
  const size = outputFiles
    .filter(({ path }) => loaded.some((name) => path.endsWith(`/${name}`)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length / 1000, 0)
  const what = Object.entries(imports).flatMap(([entry, names]) =>
    names.map((name) => `${name} (${entry === 'index' ? 'wirecopy' : `wirecopy/${entry}`})`),
  )
  if (size > limit) over++
  console.log(
    `${size.toFixed(1).padStart(6)} kB of ${String(limit).padStart(3)}  ${size > limit ? 'OVER  ' : ''}${what.join(' + ')}${target ? `, wanted: ${target}` : ''}`,
  )
}
if (over) {
  console.error(`${over} over the limit`)
  process.exitCode = 1
}

/** Returns the files that a page loads before it asks for more: the entry, and what it imports. */
function firstFiles(outputs) {
  const found = new Set(Object.keys(outputs).filter((name) => outputs[name].entryPoint === '<stdin>'))
  for (const name of found)
    for (const { kind, path } of outputs[name].imports) if (kind === 'import-statement') found.add(path)
  return [...found]
}
