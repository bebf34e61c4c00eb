/**
 * What the page may load and run. Only what the program itself ships; `style-src` allows inline because Mantine writes
 * its theme variables and its responsive styles into style elements and attributes.
 * Trusted Types are not required: Mantine sets a style element's innerHTML and the workers start from plain addresses,
 * so the page would need a default policy that lets both through. It has no sink for imported HTML (Biome refuses
 * dangerouslySetInnerHTML), and inline scripts, handlers and eval are refused here in any case.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sent with every answer of the app scheme. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
} as const
