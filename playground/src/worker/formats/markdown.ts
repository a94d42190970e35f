export { markdown, toMarkdown } from 'wirecopy/markdown'
