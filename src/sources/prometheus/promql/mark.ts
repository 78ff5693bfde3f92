/** Gives every series of an expression one more label, so that `or` keeps equal label sets apart. */
export function mark(expr: string, label: string, value: number): string {
  return `label_replace(${expr}, "${label}", "${value}", "", "")`;
}
