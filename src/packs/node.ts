export const node = `# Machines through node_exporter.
variables:
  nodeJob: .+
  targetNodeCpu: 70
  targetNodeMemory: 80

groups:
  - { id: resources, title: Resources }

measures:
  - id: node-cpu
    title: Node CPU
    group: resources
    component: infrastructure
    query: 100 * (1 - avg(rate(node_cpu_seconds_total{job=~"{{nodeJob}}",mode="idle"}[{{step}}])))
    unit: percent
    better: lower
    tolerance: 5
    target: "< {{targetNodeCpu}}"
    trajectory: true
  - id: node-memory
    title: Node memory
    group: resources
    component: infrastructure
    query: 100 * (1 - sum(node_memory_MemAvailable_bytes{job=~"{{nodeJob}}"}) / sum(node_memory_MemTotal_bytes{job=~"{{nodeJob}}"}))
    unit: percent
    better: lower
    tolerance: 5
    target: "< {{targetNodeMemory}}"
    trajectory: true
  - id: node-network
    title: Node network, received and sent
    group: resources
    component: infrastructure
    query: sum(rate(node_network_receive_bytes_total{job=~"{{nodeJob}}",device!="lo"}[{{step}}])) + sum(rate(node_network_transmit_bytes_total{job=~"{{nodeJob}}",device!="lo"}[{{step}}]))
    unit: Bps
    better: neither
    tolerance: 25%
    weight: 0
  - id: node-disk-busy
    title: Busiest disk
    group: resources
    component: infrastructure
    query: 100 * max(rate(node_disk_io_time_seconds_total{job=~"{{nodeJob}}"}[{{step}}]))
    unit: percent
    better: lower
    tolerance: 10

capacity:
  - id: node-disks
    title: Disks, all together
    used: sum(node_filesystem_size_bytes{job=~"{{nodeJob}}",fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"} - node_filesystem_avail_bytes{job=~"{{nodeJob}}",fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"})
    capacity: sum(node_filesystem_size_bytes{job=~"{{nodeJob}}",fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"})
    unit: decbytes

checks:
  - id: node-disk-full
    title: Disks almost full
    component: operations
    detector: threshold
    query: 100 * (1 - min by (instance, mountpoint) (node_filesystem_avail_bytes{job=~"{{nodeJob}}",fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"} / node_filesystem_size_bytes{job=~"{{nodeJob}}",fstype!~"tmpfs|ramfs|overlay|squashfs|iso9660"}))
    unit: percent
    limit: "< 90"
    forAtLeast: 5m
  - id: node-cpu-spikes
    title: Node CPU spikes
    component: operations
    detector: spikes
    query: 100 * (1 - avg by (instance) (rate(node_cpu_seconds_total{job=~"{{nodeJob}}",mode="idle"}[{{step}}])))
    unit: percent
    deviations: 8
    minimum: 20
  - id: node-reboots
    title: Reboots
    component: operations
    detector: restarts
    query: max by (instance) (node_boot_time_seconds{job=~"{{nodeJob}}"})
  - id: node-oom-kills
    title: Processes killed for memory
    component: operations
    detector: count
    counter: node_vmstat_oom_kill{job=~"{{nodeJob}}"}
`;
