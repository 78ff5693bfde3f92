import type { Transport, TransportRequest, TransportResponse } from '../../src/sources/port';

export interface FakeTransport {
  readonly transport: Transport;
  /** What was sent, in order. */
  readonly sent: readonly TransportRequest[];
}

/** A transport that answers from a function; a promise that never settles is a server that hangs. */
export function createFakeTransport(
  respond: (request: TransportRequest) => TransportResponse | Promise<TransportResponse>
): FakeTransport {
  const sent: TransportRequest[] = [];
  return {
    sent,
    transport: async (request) => {
      sent.push(request);
      return respond(request);
    },
  };
}

export function readParam({ params }: TransportRequest, name: string): string {
  return params.find(([key]) => key === name)?.[1] ?? '';
}

export function hang(): Promise<never> {
  return new Promise(() => undefined);
}
