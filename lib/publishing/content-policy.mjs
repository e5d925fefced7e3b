/**
 * What a page of ours may load and run (Content-Security-Policy). Nothing comes from elsewhere, nothing is framed, and only
 * `style` attributes may be written into the page: bars and strips are as wide as their windows.
 * @param {string} scripts what may run beside the files of our own
 */
export function contentPolicy(scripts) {
  return [
    "default-src 'none'",
    scriptPolicy(scripts),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * The part of it that a published page adds for itself: of two policies, both hold.
 * @param {string} scripts
 */
export function scriptPolicy(scripts) {
  return `script-src 'self'${scripts && ` ${scripts}`}`;
}

/** Sent with everything. A published page adds its hashes, a page that is rendered for each request has a nonce in its place. */
export const BASE_POLICY = contentPolicy("'unsafe-inline'");
