/** Whether what stands above a table already says its caption, as it is or with what it counts: `Latency`, `Latency: 3 same`. */
export function isNamedBy(above: string, caption: string): boolean {
  return above === caption || above.startsWith(`${caption}: `);
}
