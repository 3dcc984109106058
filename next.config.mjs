/** Headers for every page: no framing, no sniffing, no referrer to the newspapers' sites. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; whoever only starts the application need not wait for it.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: {
    '*': ['.data/**', '.cache/**', 'seeds/**', 'node_modules/@gaubee/**'],
  },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};
