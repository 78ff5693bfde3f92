import type { words as english } from './words.en';

/** Spanish for the section readiness. */
export const words = {
  'document.readiness.items': 'Elementos de {group}',
  'page.readiness.title': 'Lista de preparación',
  'page.readiness.tab': 'Preparación',
  'page.readiness.blockers': '{count:plural|bloqueante|bloqueantes}',
  'page.readiness.passed': 'superados: {passed} de {all}',
  'page.readiness.notJudged': '{count} sin evaluar',
  'page.readiness.aside': 'superados: {passed} de {all}',
  'page.readiness.asideBlockers': 'superados: {passed} de {all}, {blockers:plural|bloqueante|bloqueantes}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
