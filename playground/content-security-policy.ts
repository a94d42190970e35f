/**
 * The policy of the page: scripts, styles and requests of its own origin, nothing else.
 * No inline script or style, no `eval`, no form; the preview is a frame whose document is a string.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
