# The steps for pipelines in a cluster: Node.js and the built files, nothing else. docs/image.md says how to build, pin and sign it.
ARG BASE=node:24-slim
FROM ${BASE}

LABEL org.opencontainers.image.title="mlflow-steps" \
      org.opencontainers.image.description="Pipeline steps that promote MLflow models and deploy them with Seldon" \
      org.opencontainers.image.licenses="Apache-2.0"

COPY dist/ /app/dist/
COPY LICENSE /app/

# No name, so that a cluster can see that it is not root.
USER 65532:65532
WORKDIR /app
ENTRYPOINT ["node", "/app/dist/cli.js"]
