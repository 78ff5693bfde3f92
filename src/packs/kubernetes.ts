export const kubernetes = `# Workloads of one namespace through kube-state-metrics and cAdvisor. The plan gives {{namespace}}.
variables:
  workload: .+

groups:
  - { id: resources, title: Resources }

measures:
  - id: pods-cpu
    title: CPU of pods
    group: resources
    component: infrastructure
    query: sum(rate(container_cpu_usage_seconds_total{namespace="{{namespace}}",pod=~"{{workload}}",container!="",container!="POD"}[{{step}}]))
    unit: short
    better: lower
    tolerance: 15%
    trajectory: true
  - id: pods-memory
    title: Memory of pods
    group: resources
    component: infrastructure
    query: sum(container_memory_working_set_bytes{namespace="{{namespace}}",pod=~"{{workload}}",container!="",container!="POD"}) / 1e6
    unit: decmbytes
    better: lower
    tolerance: 15%
    trajectory: true
  - id: pods-throttled
    title: CPU periods throttled
    group: resources
    component: performance
    ratio:
      of: container_cpu_cfs_throttled_periods_total{namespace="{{namespace}}",pod=~"{{workload}}",container!=""}
      to: container_cpu_cfs_periods_total{namespace="{{namespace}}",pod=~"{{workload}}",container!=""}
      minimum: 1000
    unit: percent
    better: lower
    tolerance: 5
    target: "< 25"
  - id: pods-ready
    title: Pods ready
    group: resources
    component: infrastructure
    query: 100 * sum(kube_pod_status_ready{namespace="{{namespace}}",pod=~"{{workload}}",condition="true"}) / sum(kube_pod_status_phase{namespace="{{namespace}}",pod=~"{{workload}}",phase=~"Pending|Running|Unknown"})
    unit: percent
    better: higher
    tolerance: 1
    target: ">= 99"

checks:
  - id: pods-restarted
    title: Containers restarted
    component: operations
    detector: count
    counter: kube_pod_container_status_restarts_total{namespace="{{namespace}}",pod=~"{{workload}}"}
  - id: pods-waiting
    title: Containers that do not start
    component: operations
    detector: threshold
    query: sum(kube_pod_container_status_waiting_reason{namespace="{{namespace}}",pod=~"{{workload}}",reason=~"CrashLoopBackOff|ImagePullBackOff|ErrImagePull|CreateContainerConfigError"}) or 0 * sum(kube_pod_info{namespace="{{namespace}}",pod=~"{{workload}}"})
    limit: "< 1"
    forAtLeast: 5m
    critical: true
  - id: replicas-unavailable
    title: Replicas unavailable
    component: operations
    detector: threshold
    query: max by (deployment) (kube_deployment_status_replicas_unavailable{namespace="{{namespace}}",deployment=~"{{workload}}"})
    limit: "< 1"
    forAtLeast: 15m
  - id: pods-memory-leak
    title: Memory leaks of pods
    component: operations
    detector: leak
    query: sum by (pod) (container_memory_working_set_bytes{namespace="{{namespace}}",pod=~"{{workload}}",container!="",container!="POD"}) / 1e6
    capacity: sum by (pod) (kube_pod_container_resource_limits{namespace="{{namespace}}",pod=~"{{workload}}",resource="memory"}) / 1e6
    unit: decmbytes
    perHour: 5
    warmUp: 2h
`;
