export { fromHtml, type ReadHtmlOptions, readHtml } from './compose/html/read-html'
export { type HtmlOptions, html, toHtml } from './formats/html'
