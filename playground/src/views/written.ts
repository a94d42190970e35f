import type { Loss } from 'wirecopy'
import { element } from '../dom'
import type { Written } from '../worker/messages'
import { download } from './download'
import { previewFrame } from './preview-frame'

const MOST = 200_000 // characters shown; the download has all

/** Returns a document in a format with its losses and a button to download it, or why it was refused. */
export function writtenElements(written: Written, label: string, writeDraft: () => void): HTMLElement[] {
  const { text, refused, extension, mimeType, losses, format } = written
  if (refused) return [refusal(refused, writeDraft)]
  const save = element(
    'button',
    { type: 'button', class: 'download', click: () => download(`story.${extension}`, mimeType, text) },
    `Download ${label}`,
  )
  const shown = text.length > MOST ? `${text.slice(0, MOST)}\n… ${text.length - MOST} more characters` : text
  const source = element('pre', { tabindex: '0', 'aria-label': `Source in ${label}`, dir: 'ltr' }, shown)
  return [save, lossList(losses, label), ...(format === 'html' ? [previewFrame(text), source] : [source])]
}

function lossList(losses: readonly Loss[], label: string): HTMLElement {
  if (losses.length === 0) return element('p', { class: 'losses' }, `${label} carries the whole article.`)
  return element(
    'details',
    { class: 'losses' },
    element('summary', {}, `${label} leaves out or changes ${losses.length}`),
    element(
      'ul',
      {},
      ...losses
        .slice(0, 200)
        .map(({ path, reason }) => element('li', {}, element('code', {}, path || 'article'), ` ${reason}`)),
    ),
  )
}

function refusal({ code, message }: { code: string; message: string }, writeDraft: () => void): HTMLElement {
  const mayBeDraft = code === 'restricted' || code === 'possibly-restricted'
  return element(
    'div',
    { class: 'card finding error', role: 'alert' },
    element('strong', {}, code),
    ` ${message} `,
    mayBeDraft && element('button', { type: 'button', click: writeDraft }, 'Write as a draft'),
  )
}
