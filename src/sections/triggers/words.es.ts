import type { words as english } from './words.en';

/** Spanish for the section triggers. */
export const words = {
  'page.triggers.title': 'Disparadores',
  'page.triggers.subtitle': 'qué avisa a las personas, y a quién',
  'page.triggers.aside': 'activados: {tripped} de {all}',
  'page.triggers.trigger': 'Disparador',
  'page.triggers.action': 'Acción',
  'page.triggers.escalate': 'Escalar a',
  'page.triggers.within': 'Responder en',
  'page.triggers.atOnce': 'de inmediato',
  'page.triggers.severity.critical': 'crítico',
  'page.triggers.severity.warning': 'advertencia',
  'page.triggers.state.quiet': 'en calma',
  'page.triggers.state.tripped': 'activado',
  'page.triggers.state.unknown': 'se desconoce',
  'trigger.unnamed': 'Nadie lo notificó.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
