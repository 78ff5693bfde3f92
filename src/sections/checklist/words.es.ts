import type { words as english } from './words.en';

/** Spanish for the section checklist. */
export const words = {
  'document.checks.day': 'Desde el despliegue',
  'document.checks.finding': 'hallazgo {number}',
  'document.checks.value': '{amount}, límite {limit}',
  'page.plot.strip': '{title} a lo largo del día: {detail} {found}.',
  'page.checks.title': 'Lista de anomalías',
  'page.checks.tab': 'Anomalías',
  'page.checks.check': 'Comprobación',
  'page.checks.when': 'cuándo',
  'page.checks.now': 'ahora',
  'page.checks.passed': 'superadas: {count}',
  'page.checks.found': '{count:plural|hallazgo|hallazgos}',
  'page.checks.example': '“{example}”',
  'page.checks.moreFindings': 'y {count} más',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
