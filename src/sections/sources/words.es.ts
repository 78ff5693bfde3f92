import type { words as english } from './words.en';

/** Spanish for the section sources. */
export const words = {
  'document.sources.server': 'Servidor',
  'document.sources.note':
    '{observed:plural|respuesta con datos|respuestas con datos}, {absent} sin datos, {failed} con error',
  'page.failure.unreachable': 'inaccesible',
  'page.failure.unauthorized': 'sin permiso',
  'page.failure.timeout': 'tiempo agotado',
  'page.failure.badResponse': 'respuesta incorrecta',
  'page.failure.badQuery': 'consulta rechazada',
  'page.failure.tooLarge': 'demasiado grande',
  'page.failure.cancelled': 'cancelado',
  'page.banner.source': '{source}: {message}',
  'page.banner.cost':
    '{failed:plural|pregunta quedó|preguntas quedaron} sin respuesta; se evaluó el {coverage} % del peso. Lo que las necesitaba se marca como error y no suma nada.',
  'page.sources.title': 'Qué se preguntó',
  'page.sources.tab': 'Fuentes',
  'page.sources.aside': '{requests:plural|petición|peticiones}, {took}',
  'page.sources.asideFailed': '{requests:plural|petición|peticiones}, {took}, {failed} con error',
  'page.sources.requests': 'Peticiones',
  'page.sources.observed': 'Con datos',
  'page.sources.absent': 'Sin datos',
  'page.sources.failed': 'Con error',
  'page.sources.time': 'Tiempo',
  'page.sources.note':
    '“Sin datos” significa que la fuente respondió y no había nada, por ejemplo ninguna línea de error. “Con error” significa que no respondió, y nunca cuenta como superado.',
  'page.sources.state.answered': 'respondió',
  'page.sources.state.partial': 'respondió en parte',
  'page.sources.state.not-asked': 'sin preguntar',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
