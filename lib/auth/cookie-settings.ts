/**
 * How our cookies are named and sent. Over https their name begins with `__Host-`: a browser then takes them from this very
 * host alone, whole path and secure, so that no neighbor under the same domain can slip one in. A plain http address, as of a
 * first try on one's own machine, can set no such cookie.
 */
export function cookieSettings(appOrigin: string) {
  const secure = appOrigin.startsWith("https:");
  return {
    cookiePrefix: secure ? "__Host-debut" : "debut",
    // better-auth's own prefix for secure ones would be the weaker `__Secure-`.
    useSecureCookies: false,
    defaultCookieAttributes: { httpOnly: true, secure, sameSite: "lax", path: "/" },
  } as const;
}
