// Next's configuration. The front server (server/front) compresses, caches and sets headers, so
// Next must do none of these: hashes of inline scripts are taken from its uncompressed answers.
import { withPayload } from '@payloadcms/next/withPayload';

process.env.NEXT_TELEMETRY_DISABLED = '1';

/** @type {import('next').NextConfig} */
const nextConfig = {
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // Native or self-locating packages stay in node_modules; and Payload, because pages and routes are
  // bundled apart and would each know only their own copy's errors, whose words staff need.
  serverExternalPackages: [
    ...['@resvg/resvg-js', 'sharp', '@libsql/client', 'libsql', 'pg', 'satori'],
    'payload',
  ],
  outputFileTracingExcludes: { '**/*': ['./data/**', './tests/**', './.git/**'] },
  // `npm run check` and the tests check types; a start on a fresh clone need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: {
    // The front server keeps rendered pages; pages of past publications must not pile up on the disk.
    isrFlushToDisk: false,
    // Few stylesheets: a browser asks for six files at a time, and the first screen's two typefaces and
    // its picture are three of them.
    cssChunking: { type: 'graph', requestCost: 1_000_000, weightDistribution: 0 },
  },
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
