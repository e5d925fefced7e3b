import { asOfToItsPage } from "./lib/publishing/as-of-address.mjs";
import { BASE_POLICY } from "./lib/publishing/content-policy.mjs";
import { undecodableToNowhere } from "./lib/publishing/undecodable-address.mjs";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Published pages are kept in memory, least recently used out first, and never written to disk:
  // an address that anyone can invent must not be able to fill it (docs/decisions/0003-published-pages-in-memory.md).
  cacheMaxMemorySize: 128 * 1024 * 1024,
  // A body that is longer than any form of ours is refused unread (proxy.ts); these are what the rest rests on.
  experimental: {
    ...{ isrFlushToDisk: false, serverActions: { bodySizeLimit: "1mb" }, proxyClientMaxBodySize: "1mb" },
    // A page that a role may not see says so, as 403 (app/(editor)/edit/forbidden.tsx).
    authInterrupts: true,
  },
  rewrites: async () => ({ beforeFiles: [...asOfToItsPage, undecodableToNowhere] }),
  // What is sent beside a page is the same in each build; what depends on the address of the site is set as it is served
  // (lib/log/follow-requests.ts).
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        // What is developed is evaluated, which no page that is served may do.
        ...(process.env.NODE_ENV === "development" ? [] : [{ key: "Content-Security-Policy", value: BASE_POLICY }]),
      ],
    },
    {
      source: "/:gate(edit|sign-in|suggest)/:path*",
      headers: [
        { key: "Cache-Control", value: "private, no-store" },
        // Not "no-referrer": with that a browser says that a form comes from no origin at all.
        { key: "Referrer-Policy", value: "same-origin" },
      ],
    },
  ],
};

export default config;
