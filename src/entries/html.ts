export { type HtmlOptions, html, toHtml } from '../formats/html'
export { fromHtml, type ReadHtmlOptions, readHtml } from '../workflows/html/read-html'
