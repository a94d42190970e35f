/*
 * Types of imported stories. Name this file in `types` of tsconfig.json: "wirecopy/bundler/client".
 * Files that only your patterns name need lines of their own: declare module '*.txt' { … }
 */

declare module '*.wire' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.wire?article' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.wire?articles' {
  const articles: readonly import('wirecopy').Article[]
  export default articles
}
declare module '*.wire?story' {
  const story: import('wirecopy').Story
  export default story
}
declare module '*.wire?newsml' {
  const text: string
  export default text
}
declare module '*.wire?nitf' {
  const text: string
  export default text
}
declare module '*.wire?ninjs' {
  const text: string
  export default text
}
declare module '*.wire?markdown' {
  const text: string
  export default text
}
declare module '*.wire?html' {
  const text: string
  export default text
}
declare module '*.wire?jsonld' {
  const text: string
  export default text
}
declare module '*.wire?copy' {
  const text: string
  export default text
}

declare module '*.newsml.xml' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.newsml.xml?article' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.newsml.xml?articles' {
  const articles: readonly import('wirecopy').Article[]
  export default articles
}
declare module '*.newsml.xml?story' {
  const story: import('wirecopy').Story
  export default story
}
declare module '*.newsml.xml?newsml' {
  const text: string
  export default text
}
declare module '*.newsml.xml?nitf' {
  const text: string
  export default text
}
declare module '*.newsml.xml?ninjs' {
  const text: string
  export default text
}
declare module '*.newsml.xml?markdown' {
  const text: string
  export default text
}
declare module '*.newsml.xml?html' {
  const text: string
  export default text
}
declare module '*.newsml.xml?jsonld' {
  const text: string
  export default text
}
declare module '*.newsml.xml?copy' {
  const text: string
  export default text
}

declare module '*.nitf.xml' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.nitf.xml?article' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.nitf.xml?articles' {
  const articles: readonly import('wirecopy').Article[]
  export default articles
}
declare module '*.nitf.xml?story' {
  const story: import('wirecopy').Story
  export default story
}
declare module '*.nitf.xml?newsml' {
  const text: string
  export default text
}
declare module '*.nitf.xml?nitf' {
  const text: string
  export default text
}
declare module '*.nitf.xml?ninjs' {
  const text: string
  export default text
}
declare module '*.nitf.xml?markdown' {
  const text: string
  export default text
}
declare module '*.nitf.xml?html' {
  const text: string
  export default text
}
declare module '*.nitf.xml?jsonld' {
  const text: string
  export default text
}
declare module '*.nitf.xml?copy' {
  const text: string
  export default text
}

declare module '*.ninjs.json' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.ninjs.json?article' {
  const article: import('wirecopy').Article
  export default article
}
declare module '*.ninjs.json?articles' {
  const articles: readonly import('wirecopy').Article[]
  export default articles
}
declare module '*.ninjs.json?story' {
  const story: import('wirecopy').Story
  export default story
}
declare module '*.ninjs.json?newsml' {
  const text: string
  export default text
}
declare module '*.ninjs.json?nitf' {
  const text: string
  export default text
}
declare module '*.ninjs.json?ninjs' {
  const text: string
  export default text
}
declare module '*.ninjs.json?markdown' {
  const text: string
  export default text
}
declare module '*.ninjs.json?html' {
  const text: string
  export default text
}
declare module '*.ninjs.json?jsonld' {
  const text: string
  export default text
}
declare module '*.ninjs.json?copy' {
  const text: string
  export default text
}
