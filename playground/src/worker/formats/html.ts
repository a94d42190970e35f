export { html, toHtml } from 'wirecopy/html'
