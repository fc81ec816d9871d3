# Two stages: the first installs and compiles, the second holds Node, what was compiled and what it reads, and no shell.
# One volume, /data: the knowledge files (the bundled article to begin with) and what the bot keeps.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY commands commands
COPY src src
RUN npm ci --omit=dev && rm -rf node_modules/typescript node_modules/@typescript
COPY knowledge /data/knowledge
RUN mkdir /data/kept && chmod 700 /data/kept

FROM gcr.io/distroless/nodejs22-debian12:nonroot
WORKDIR /app
COPY --from=build /app/package.json package.json
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY assets assets
COPY language language
COPY models models
COPY --from=build --chown=65532:65532 /data /data
ENV NODE_ENV=production KNOWLEDGE_DIR=/data/knowledge DATA_DIR=/data/kept HEALTH=127.0.0.1:8790
# Else each thread keeps memory of its own back when it ends.
ENV MALLOC_ARENA_MAX=1
USER 65532:65532
VOLUME /data
STOPSIGNAL SIGTERM
# Whether everything is as it should be; `unhealthy` is for a person to look at, and restarts nothing. Podman takes it over
# with `build --format docker` only.
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s --retries=3 \
  CMD ["/nodejs/bin/node", "dist/scripts/health.js"]
ENTRYPOINT ["/nodejs/bin/node"]
CMD ["dist/src/main.js"]
