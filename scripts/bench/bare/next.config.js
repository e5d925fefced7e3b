/** The same settings as Debut's own that bear on how a stored page is served. */
const config = {
  poweredByHeader: false,
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  devIndicators: false,
};

export default config;
