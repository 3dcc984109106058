# Three images from one file: `build` makes the application, `indexer` fills the archive, `app` serves it.

FROM node:24-bookworm-slim AS packages
WORKDIR /srv
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
# The engine runs in a container of its own, so the packaged one is not needed.
RUN npm ci --include=dev --include=optional --no-audit --no-fund && rm -rf node_modules/@gaubee

FROM packages AS build
COPY . .
RUN node node_modules/next/dist/bin/next build

FROM packages AS indexer
COPY lib lib
COPY seeds seeds
COPY scripts scripts
RUN mkdir /keys && chown node:node /keys
ENV DATA_DIR=/tmp/tu-lieu
USER node
CMD ["node", "scripts/prepare.mjs"]

FROM node:24-bookworm-slim AS app
WORKDIR /srv
# Frequent queries are counted in DATA_DIR.
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 DATA_DIR=/queries
COPY --from=build --chown=node:node /srv/.next/standalone ./
COPY --from=build --chown=node:node /srv/.next/static ./.next/static
RUN mkdir /keys /queries && chown node:node /keys /queries
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "MEILI_SEARCH_KEY=$(cat \"$MEILI_SEARCH_KEY_FILE\") && export MEILI_SEARCH_KEY && exec node server.js"]
