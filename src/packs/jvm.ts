export const jvm = `# Java processes through Micrometer or the Prometheus Java client 1.x. The plan gives {{job}}.
variables:
  targetHeap: 85

groups:
  - { id: resources, title: Resources }

measures:
  - id: jvm-heap
    title: Heap used
    group: resources
    component: infrastructure
    query: 100 * sum(jvm_memory_used_bytes{job="{{job}}",area="heap"}) / sum(jvm_memory_max_bytes{job="{{job}}",area="heap"} > 0)
    unit: percent
    better: lower
    tolerance: 10
    target: "< {{targetHeap}}"
    trajectory: true
  - id: jvm-gc-time
    title: Time in garbage collection
    group: resources
    component: performance
    query: 100 * sum(rate(jvm_gc_pause_seconds_sum{job="{{job}}"}[{{step}}]) or rate(jvm_gc_collection_seconds_sum{job="{{job}}"}[{{step}}])) / count(count by (instance) (jvm_memory_used_bytes{job="{{job}}"}))
    unit: percent
    better: lower
    tolerance: 1
    target: "< 5"
  - id: jvm-threads
    title: Threads
    group: resources
    component: infrastructure
    query: sum(jvm_threads_live_threads{job="{{job}}"} or jvm_threads_current{job="{{job}}"})
    unit: short
    better: lower
    tolerance: 25%

checks:
  - id: jvm-heap-leak
    title: Heap leaks
    component: operations
    detector: leak
    query: sum by (instance) (jvm_memory_used_bytes{job="{{job}}",area="heap"}) / 1e6
    capacity: sum by (instance) (jvm_memory_max_bytes{job="{{job}}",area="heap"} > 0) / 1e6
    unit: decmbytes
    perHour: 10
    warmUp: 2h
  - id: jvm-restarts
    title: JVM restarts
    component: operations
    detector: restarts
    query: max by (instance) (process_start_time_seconds{job="{{job}}"})
`;
