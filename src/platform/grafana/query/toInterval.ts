/** Milliseconds as Grafana writes an interval. */
export function toInterval(step: number): string {
  return step % 1000 === 0 ? `${step / 1000}s` : `${step}ms`;
}
