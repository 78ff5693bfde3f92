/** An id that no other request has: Grafana cancels an older request with the same one. Needs no secure context, as `crypto.randomUUID` does. */
export function createRequestId(): string {
  return `dayone-${toText(Math.random())}${toText(Math.random())}`;
}

function toText(fraction: number): string {
  return fraction.toString(36).slice(2);
}
