/** The same settings as Debut's own that bear on how a stored page is served. Plain JavaScript, or Next would write a tsconfig.json here. */
const config = {
  poweredByHeader: false,
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  distDir: "../../../.next/bare",
};

export default config;
