import { element } from '../dom'

/**
 * Returns a frame that shows an HTML page.
 * Its sandbox allows nothing: no script, form, popup or navigation of this page. Its policy loads one style sheet and nothing else.
 */
export function previewFrame(html: string): HTMLElement {
  const style = new URL('preview.css', document.baseURI)
  const policy = `default-src 'none'; style-src ${style.origin}`
  const frame = element('iframe', { sandbox: '', title: 'Preview of the HTML page', class: 'preview' })
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="stylesheet" href="${style.href}">`
  frame.srcdoc = html.replace(/<head>/, (tag) => tag + head)
  return frame
}
