import type { words as english } from './words.en';

/** Spanish for the section endpoints. */
export const words = {
  'document.endpoints.by.traffic': 'Endpoints, primero los de más peticiones',
  'document.endpoints.by.errors': 'Endpoints, primero los de más errores',
  'document.endpoints.by.latency': 'Endpoints, primero los de mayor P95',
  'endpoints.none': 'No se contó ningún endpoint en este periodo.',
  'endpoints.notCompared': 'El plan no nombra ningún contador del propio servicio con el que comparar los endpoints.',
  'endpoints.unknown':
    'Los endpoints no se compararon con lo que contó el propio servicio, porque uno de los dos no se conoce.',
  'endpoints.requestsAgree':
    'Los endpoints cuentan {rows:plural|petición|peticiones}, el propio servicio {own}: coinciden.',
  'endpoints.requestsMissing':
    'Los endpoints cuentan {rows:plural|petición|peticiones}, el propio servicio {own}: {difference:plural|no está|no están} en esta tabla.',
  'endpoints.requestsBeyond':
    'Los endpoints cuentan {rows:plural|petición|peticiones}, el propio servicio {own}: {difference} más de las que contó.',
  'endpoints.errorsAgree': 'Los endpoints cuentan {rows:plural|error|errores}, el propio servicio {own}: coinciden.',
  'endpoints.errorsMissing':
    'Los endpoints cuentan {rows:plural|error|errores}, el propio servicio {own}: {difference:plural|no está|no están} en esta tabla.',
  'endpoints.errorsBeyond':
    'Los endpoints cuentan {rows:plural|error|errores}, el propio servicio {own}: {difference} más de los que contó.',
  'page.endpoints.title': 'Endpoints',
  'page.endpoints.shown': 'se muestran {shown} de {seen}',
  'page.endpoints.count': '{count:plural|endpoint|endpoints}',
  'page.endpoints.sortBy': 'Ordenar los endpoints por',
  'page.endpoints.by.traffic': 'Tráfico',
  'page.endpoints.by.errors': 'Errores',
  'page.endpoints.by.latency': 'Latencia',
  'page.endpoints.endpoint': 'Endpoint',
  'page.endpoints.requests': 'Peticiones',
  'page.endpoints.mean': 'Media, ms',
  'page.endpoints.p95': 'P95, ms',
  'page.endpoints.errors': 'Errores',
  'page.endpoints.errorPercent': 'Errores, %',
  'page.endpoints.sum': 'Suma de {seen:plural|endpoint|endpoints}',
  'page.endpoints.own': 'Contado por el propio servicio',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
