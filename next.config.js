import { asOfToItsPage } from "./lib/publishing/as-of-address.mjs";
import { undecodableToNowhere } from "./lib/publishing/undecodable-address.mjs";

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Published pages are kept in memory, least recently used out first, and never written to disk:
  // an address that anyone can invent must not be able to fill it (docs/decisions/0003-published-pages-in-memory.md).
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  rewrites: async () => ({ beforeFiles: [...asOfToItsPage, undecodableToNowhere] }),
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
    { source: "/edit/:path*", headers: [{ key: "Cache-Control", value: "private, no-store" }] },
  ],
};

export default config;
