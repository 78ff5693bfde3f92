import { blackbox } from './blackbox';
import { httpService } from './httpService';
import { httpServiceOtel } from './httpServiceOtel';
import { jvm } from './jvm';
import { kubernetes } from './kubernetes';
import { node } from './node';
import { postgres } from './postgres';
import { redis } from './redis';
import { security } from './security';
import { selfMonitoring } from './selfMonitoring';

/** The plan fragments that ship, by the name that a plan `extends`. */
export const packs: Readonly<Record<string, string>> = Object.freeze({
  'http-service': httpService,
  'http-service-otel': httpServiceOtel,
  redis,
  postgres,
  node,
  jvm,
  kubernetes,
  blackbox,
  security,
  'self-monitoring': selfMonitoring,
});
