const nowhere = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** What a page may load: files of ours, and nothing inline. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/**
 * The security headers of an answer.
 *
 * @param embed whether other sites may show it: embeds only, which hold no form and no script of ours that asks for data
 */
export function securityHeaders(embed: boolean): Readonly<Record<string, string>> {
  return {
    "content-security-policy": embed
      ? `${nowhere}; style-src 'self'; img-src 'self' data:; script-src 'self'; frame-ancestors *`
      : `${pagePolicy}; frame-ancestors 'none'`,
    ...(embed ? {} : {"x-frame-options": "DENY"}),
    "x-content-type-options": "nosniff",
    // With no-referrer a browser sends `Origin: null` from our own forms, which cannot be told from a stranger's.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": embed ? "cross-origin" : "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()"
  };
}
