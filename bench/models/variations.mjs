// Faithful articles: what a model may return for a copy without an error. A finding in one is a false alarm.

const texts = (article, change) => ({
  ...article,
  body: article.body.map((block) =>
    block.kind === 'paragraph' ? { kind: 'paragraph', text: change(block.text) } : block,
  ),
})

/** Each returns an article that says what the copy says; undefined where it does not apply. */
export const variations = {
  'as parsed': (article) => article,
  annotated: (_, annotated) => annotated,
  'quotation marks straightened': (article) =>
    texts(article, (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
  'two paragraphs joined': (article) => {
    const at = article.body.findIndex(
      ({ kind }, i) =>
        kind === 'paragraph' && article.body[i + 1]?.kind === 'paragraph' && !article.body[i + 1].dateline,
    )
    if (at < 0) return undefined
    const text = `${article.body[at].text} ${article.body[at + 1].text}`
    return { ...article, body: article.body.toSpliced(at, 2, { kind: 'paragraph', text }) }
  },
  'parts without restrictions left out': ({ body, notices, embargo, restrictions, usageTerms }) => ({
    body,
    ...(notices && { notices }),
    ...(embargo && { embargo }),
    ...(restrictions && { restrictions }),
    ...(usageTerms && { usageTerms }),
  }),
}
