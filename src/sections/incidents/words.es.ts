import type { words as english } from './words.en';

/** Spanish for the section incidents. */
export const words = {
  'document.incidents.rule': 'regla {rule}',
  'nearMiss.breach':
    '{title}: incumplió su objetivo de {op:sign} {target:value} durante {minutes:plural|minuto|minutos} desde el {at:time}; en el peor caso, {worst:value}; desde entonces lo cumple.',
  'nearMiss.touched': '{title}: llegó a {worst:value} el {at:time}; su objetivo es {op:sign} {target:value}.',
  'nearMiss.outage': '{title}: caída de {minutes:plural|minuto|minutos} desde el {at:time}; después se recuperó.',
  'nearMiss.allowed': '{title}: recuento de {count}, {allowed} como máximo permitido.',
  'page.incidents.title': 'Incidencias y cuasiincidencias',
  'page.incidents.tab': 'Incidencias',
  'page.incidents.aside':
    '{incidents:plural|incidencia|incidencias}, {open} sin resolver; {misses:plural|cuasiincidencia|cuasiincidencias}',
  'page.incidents.what': 'Qué ocurrió',
  'page.incidents.when': 'Cuándo',
  'page.incidents.length': 'Duración',
  'page.incidents.known': 'Se sabe por',
  'page.incidents.kind.incident': 'incidencia',
  'page.incidents.kind.near-miss': 'cuasiincidencia',
  'page.incidents.state.open': 'sin resolver',
  'page.incidents.state.resolved': 'resuelta',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
