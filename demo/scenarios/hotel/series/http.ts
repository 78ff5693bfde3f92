import type { MetricFamily } from '../../scenario';
import { createIntegral } from '../../shape/integral';
import { createQuantity, type Quantity } from '../../shape/quantity';
import { swingAt } from '../../shape/swing';
import type { HotelFaults } from '../faults';
import { API_TARGET, type ApiInstance, toInstanceCounter } from './apiInstances';

/** Requests a second by minute, over all instances. */
export const hotelTraffic: Quantity = createQuantity({
  name: 'http',
  settled: 38.6,
  later: 39.4,
  noise: 0.02,
  factorAt: swingAt,
});

/** Share of the requests that fail, by minute. */
export function createErrorShare(faults: HotelFaults): Quantity {
  const planted = faults.errorShareFrom;
  if (planted === undefined) {
    return () => 0;
  }
  return createQuantity({
    name: 'failures',
    settled: planted.share,
    later: planted.share,
    noise: 0.01,
    factorAt: (t) => (t > planted.from ? 1 : 0),
  });
}

const SUCCESS_CODES = [
  { code: '200', share: 0.83 },
  { code: '201', share: 0.17 },
];

const ERROR_CODES = [
  { code: '500', share: 0.7 },
  { code: '503', share: 0.3 },
];

export function toRequestFamily(instances: readonly ApiInstance[], faults: HotelFaults): MetricFamily {
  const errorShare = createErrorShare(faults);
  const succeeded = createIntegral((minute) => hotelTraffic(minute) * (1 - errorShare(minute)));
  const failed = createIntegral((minute) => hotelTraffic(minute) * errorShare(minute));
  const toSeries = (codes: typeof SUCCESS_CODES, total: (t: number) => number, bornAt?: number) =>
    codes.flatMap(({ code, share }) =>
      instances.map((instance) => ({
        name: 'http_requests_total',
        labels: { ...instance.labels, code },
        valueAt: toInstanceCounter((t) => share * total(t), instance),
        ...(bornAt === undefined ? {} : { bornAt }),
      }))
    );
  const from = faults.errorShareFrom?.from;
  return {
    name: 'http_requests_total',
    type: 'counter',
    help: 'HTTP requests answered, by status code.',
    target: API_TARGET,
    series: [...toSeries(SUCCESS_CODES, succeeded), ...(from === undefined ? [] : toSeries(ERROR_CODES, failed, from))],
  };
}

export function toTimeoutFamily(instances: readonly ApiInstance[]): MetricFamily {
  return {
    name: 'http_request_timeouts_total',
    type: 'counter',
    help: 'HTTP requests that ran into their time limit.',
    target: API_TARGET,
    series: instances.map(({ labels }) => ({ name: 'http_request_timeouts_total', labels, valueAt: () => 0 })),
  };
}
