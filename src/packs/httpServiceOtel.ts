export const httpServiceOtel = `# A service with the metric names of the OpenTelemetry semantic conventions, as Prometheus stores them. The plan gives {{job}}.
variables:
  targetP95: 300
  targetP99: 1000
  targetErrors: 0.5

groups:
  - { id: latency, title: Latency }
  - { id: errors, title: Errors }
  - { id: traffic, title: Traffic }

measures:
  - id: otel-latency-p50
    title: P50 latency
    group: latency
    component: performance
    query: 1000 * histogram_quantile(0.50, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="{{job}}"}[{{step}}])))
    unit: ms
    better: lower
    tolerance: 5%
    trajectory: true
  - id: otel-latency-p95
    title: P95 latency
    group: latency
    component: performance
    query: 1000 * histogram_quantile(0.95, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="{{job}}"}[{{step}}])))
    unit: ms
    better: lower
    tolerance: 5%
    target: "< {{targetP95}}"
    weight: 2
    trajectory: true
  - id: otel-latency-p99
    title: P99 latency
    group: latency
    component: performance
    query: 1000 * histogram_quantile(0.99, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="{{job}}"}[{{step}}])))
    unit: ms
    better: lower
    tolerance: 10%
    target: "< {{targetP99}}"
    trajectory: true
  - id: otel-error-rate
    title: Error rate
    group: errors
    component: performance
    ratio:
      of: http_server_request_duration_seconds_count{job="{{job}}",http_response_status_code=~"5.."}
      to: http_server_request_duration_seconds_count{job="{{job}}"}
      minimum: 1000
    unit: percent
    better: lower
    tolerance: 0.1
    target: "< {{targetErrors}}"
    weight: 2
    critical: true
    noData: zero
    trajectory: true
  - id: otel-refused-rate
    title: Refused requests
    group: errors
    component: performance
    ratio:
      of: http_server_request_duration_seconds_count{job="{{job}}",http_response_status_code=~"4.."}
      to: http_server_request_duration_seconds_count{job="{{job}}"}
      minimum: 1000
    unit: percent
    better: lower
    tolerance: 1
    noData: zero
  - id: otel-request-rate
    title: Requests
    group: traffic
    component: performance
    query: sum(rate(http_server_request_duration_seconds_count{job="{{job}}"}[{{step}}]))
    unit: reqps
    better: neither
    tolerance: 25%
    weight: 0

checks:
  - id: otel-latency-spikes
    title: Latency spikes
    component: operations
    detector: spikes
    query: 1000 * histogram_quantile(0.95, sum by (le) (rate(http_server_request_duration_seconds_bucket{job="{{job}}"}[{{step}}])))
    unit: ms
    deviations: 8
    minimum: 50
  - id: otel-requests-stopped
    title: Requests stopped
    component: operations
    detector: absent
    query: sum(http_server_request_duration_seconds_count{job="{{job}}"})
    critical: true

endpoints:
  requests: http_server_request_duration_seconds_count{job="{{job}}"}
  errors: http_server_request_duration_seconds_count{job="{{job}}",http_response_status_code=~"5.."}
  duration: http_server_request_duration_seconds{job="{{job}}"}
  methodLabel: http_request_method
  pathLabel: http_route

load:
  - id: otel-requests
    title: HTTP requests
    query: sum(rate(http_server_request_duration_seconds_count{job="{{job}}"}[{{step}}]))
    unit: reqps
`;
