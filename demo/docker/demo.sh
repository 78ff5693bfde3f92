#!/bin/sh
# Fills in the past of logs, traces and alerts once the servers answer, then serves the demo system. Jaeger keeps traces in memory, so
# they are filled in at every start; lines that Loki has already are the same lines again.
set -eu
rollout="--scenario hotel --rollout-end live --rollout-end-file /past/rollout-end"
for address in http://loki:3100/ready http://jaeger:16686/ http://alertmanager:9093/-/ready; do
  until node -e "fetch('$address').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"; do sleep 2; done
done
node build/stack.cjs fill $rollout --loki http://loki:3100 --otlp http://jaeger:4318 --alertmanager http://alertmanager:9093
exec node build/stack.cjs exporter $rollout --host 0.0.0.0 --port 9400 --loki http://loki:3100 --otlp http://jaeger:4318
