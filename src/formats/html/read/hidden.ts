import { attribute, type HtmlElement } from '../../body/read/open-tree'

/** `display:none` or `visibility: hidden` in a style attribute; not `display:block`. */
const UNSEEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i

/** Whether an element is hidden by its `hidden` or `style` attribute. Style sheets are not read. */
export function isHidden(element: HtmlElement): boolean {
  if (!element.attrs.length) return false
  return attribute(element, 'hidden') !== undefined || UNSEEN.test(attribute(element, 'style')?.slice(0, 1000) ?? '')
}
