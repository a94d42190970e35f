import { byId } from '../dom'
import type { PageContext } from '../page-context'
import { describe } from './describe'

const DELAY = 200 // ms before the tooltip opens, and before it closes once the mouse has left

const GAP = 16 // px between the mouse and the tooltip
const EDGE = 8 // px between the tooltip and the edge of the window

/** Creates the tooltip that explains the words below the mouse. It stays while the mouse is on it, and closes by Escape. */
export function createTooltip({ editor, fix }: PageContext): void {
  const tooltip = byId('tooltip')
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (action: () => void): void => {
    clearTimeout(timer)
    timer = setTimeout(action, DELAY)
  }
  const hide = (): void => {
    clearTimeout(timer)
    tooltip.hidden = true
  }
  const open = (x: number, y: number): void => {
    const position = editor.view.posAtCoords({ x, y })
    const details = position === null ? { highlights: [], findings: [], reasons: [] } : editor.detailsAt(position)
    const cards = describe(details, (finding) => {
      hide()
      fix([finding])
    })
    tooltip.replaceChildren(...cards)
    tooltip.hidden = cards.length === 0
    place(tooltip, x, y)
  }
  editor.view.contentDOM.addEventListener('mousemove', ({ clientX, clientY, buttons }) => {
    if (buttons === 0) soon(() => open(clientX, clientY))
  })
  editor.view.contentDOM.addEventListener('mouseleave', () => soon(hide))
  editor.view.scrollDOM.addEventListener('scroll', hide)
  tooltip.addEventListener('mouseenter', () => clearTimeout(timer))
  tooltip.addEventListener('mouseleave', () => soon(hide))
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
}

/** Puts the tooltip below the mouse, or above it if there is more room, inside the window: what does not fit is scrolled. */
function place(tooltip: HTMLElement, x: number, y: number): void {
  tooltip.style.maxBlockSize = ''
  const { offsetWidth: width, offsetHeight: height } = tooltip
  const below = innerHeight - y - GAP - EDGE
  const above = y - GAP - EDGE
  const isBelow = height <= below || below >= above
  const shown = Math.min(height, isBelow ? below : above)
  tooltip.style.maxBlockSize = `${shown}px`
  tooltip.style.left = `${Math.max(EDGE, Math.min(x, innerWidth - width - EDGE))}px`
  tooltip.style.top = `${isBelow ? y + GAP : y - GAP - shown}px`
}
