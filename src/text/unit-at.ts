/**
 * Returns the UTF-16 unit at an offset; 0 outside the text.
 * V8 discards optimized code in which `charCodeAt` reads outside a text, and calls the slower built-in function there from then on.
 */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0)
