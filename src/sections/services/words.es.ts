import type { words as english } from './words.en';

/** Spanish for the section services. */
export const words = {
  'document.services.instances': 'Instancias',
  'services.title': 'Servicios',
  'services.up': 'En marcha.',
  'services.down': 'Caído: lo dice la última muestra, o ya no hay ninguna.',
  'services.noSeries': 'Ninguna serie de este servicio desde el despliegue.',
  'services.noSample': 'Ninguna muestra de este servicio.',
  'services.allUp': '{up} de {all} servicios en marcha.',
  'services.someDown': '{up} de {all} servicios en marcha; caídos: {down}.',
  'services.unknown': 'No se conoce el estado de algunos servicios: {unknown}.',
  'page.services.title': 'Servicios',
  'page.services.port': 'Puerto',
  'page.services.uptime': 'Tiempo en marcha',
  'page.services.available': 'Disponibilidad',
  'page.services.restarts': 'Reinicios',
  'page.services.up': '{up} de {all} en marcha',
  'page.services.summary':
    '{up} de {all} en marcha, {restarts:plural|reinicio|reinicios}; cada uno, {least} o más del tiempo desde el despliegue',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
