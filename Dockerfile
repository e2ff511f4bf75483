# One image for each role, all from one build: `docker build --target engine .`, likewise worker, migrate and gateway.
# A worker is the engine's image with another command, so that both always carry the same plugins.
ARG PYTHON=3.12

FROM python:${PYTHON}-slim AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
COPY constraints.txt ./
COPY proto ./proto
COPY gateway ./gateway
COPY engine ./engine
COPY plugins ./plugins

FROM build AS build-engine
RUN python -m venv /opt/luster \
 && /opt/luster/bin/pip install -c constraints.txt \
      ./proto ./plugins/sdk './engine[otel]' ./plugins/classic ./plugins/providers ./plugins/styles ./plugins/openai

FROM build AS build-gateway
RUN python -m venv /opt/luster \
 && /opt/luster/bin/pip install -c constraints.txt ./proto './gateway[redis,otel]'

# Nobody in these images is root, and nothing but the data folder and /tmp is written.
FROM python:${PYTHON}-slim AS base
RUN groupadd --gid 10001 luster \
 && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin luster \
 && install -d -o luster -g luster -m 700 /var/lib/luster
ENV PATH=/opt/luster/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 LUSTER_LOG_JSON=true
USER 10001:10001
STOPSIGNAL SIGTERM

FROM base AS engine-base
COPY --from=build-engine /opt/luster /opt/luster
ENV LUSTER_DATA=/var/lib/luster
VOLUME /var/lib/luster

FROM engine-base AS migrate
CMD ["luster", "migrate"]

FROM engine-base AS engine
ENV LUSTER_GRPC_HOST=0.0.0.0 LUSTER_GRPC_PORT=50051
EXPOSE 50051
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s CMD ["luster", "health", "engine"]
CMD ["luster", "serve"]

FROM engine-base AS worker
ENV LUSTER_ALIVE_FILE=/tmp/luster-worker.alive
HEALTHCHECK --interval=5s --timeout=5s --start-period=30s CMD ["luster", "health", "worker"]
CMD ["luster", "work"]

FROM base AS gateway
COPY --from=build-gateway /opt/luster /opt/luster
ENV LUSTER_HOST=0.0.0.0 PORT=8000
EXPOSE 8000
HEALTHCHECK --interval=5s --timeout=5s --start-period=15s \
  CMD ["python", "-c", "import os, urllib.request as u; u.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/readyz', timeout=4)"]
CMD ["python", "-m", "luster_gateway"]

# Every role in one image, for platforms that build a Dockerfile's last stage; the start command names the role
# (deploy/railway).
FROM engine-base AS everything
COPY --from=build-gateway /opt/luster /opt/luster-gateway
ENV LUSTER_GRPC_HOST=0.0.0.0 LUSTER_HOST=0.0.0.0 LUSTER_ALIVE_FILE=/tmp/luster-worker.alive
CMD ["luster", "serve"]
