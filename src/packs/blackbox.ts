export const blackbox = `# Endpoints probed by blackbox_exporter.
variables:
  probeJob: .+

groups:
  - { id: probes, title: Probes }

measures:
  - id: probe-success
    title: Probes that succeed
    group: probes
    component: infrastructure
    query: 100 * avg(probe_success{job=~"{{probeJob}}"})
    unit: percent
    better: higher
    tolerance: 0.5
    target: ">= 99.5"
    weight: 2
    critical: true
    trajectory: true
  - id: probe-duration
    title: Mean duration of probes
    group: probes
    component: performance
    query: 1000 * avg(probe_duration_seconds{job=~"{{probeJob}}"})
    unit: ms
    better: lower
    tolerance: 15%

probes:
  label: instance
  success: probe_success{job=~"{{probeJob}}"}
  duration: probe_duration_seconds{job=~"{{probeJob}}"}

certificates:
  label: instance
  expiry: min by (instance) (probe_ssl_earliest_cert_expiry{job=~"{{probeJob}}"})
  renewBefore: 30d

checks:
  - id: probe-duration-spikes
    title: Slow probes
    component: operations
    detector: spikes
    query: 1000 * max by (instance) (probe_duration_seconds{job=~"{{probeJob}}"})
    unit: ms
    deviations: 8
    minimum: 200

security:
  - id: tls-version
    title: Endpoints on TLS 1.2 or newer
    query: 100 * (count(probe_tls_version_info{job=~"{{probeJob}}",version=~"TLS 1[.][23]"}) or vector(0)) / count(probe_tls_version_info{job=~"{{probeJob}}"})
    unit: percent
    target: ">= 100"
`;
