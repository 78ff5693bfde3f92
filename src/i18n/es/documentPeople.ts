import type { documentPeople as english } from '../en/documentPeople';

/** Spanish for the sections of a document that the page does not say in the same words: what runs, what people judge and write down. */
export const documentPeople = {
  'document.services.instances': 'Instancias',
  'document.probes.drawn': 'Caídas, {span}',
  'document.endpoints.by.traffic': 'Endpoints, primero los de más peticiones',
  'document.endpoints.by.errors': 'Endpoints, primero los de más errores',
  'document.endpoints.by.latency': 'Endpoints, primero los de mayor P95',
  'document.capacity.drawn': 'En uso, gráfico',
  'document.capacity.note': 'La línea está en el 90 % de la capacidad.',
  'document.readiness.items': 'Elementos de {group}',
  'document.watch.times': 'Vencimientos de {round}',
  'document.watch.findings': 'Hallazgos de entonces',
  'document.watch.drawn': 'Rondas de vigilancia en un eje de {hours} desde el despliegue. {rounds}.',
  'document.watch.evaluation': 'evaluación',
  'document.incidents.severity': 'Gravedad',
  'document.incidents.rule': 'regla {rule}',
  'document.usage.figures': 'Cifras de {group}',
  'document.usage.figure': 'Cifra',
  'document.usage.share': 'Proporción',
  'document.progress.tasks': 'Tareas de {group}',
  'document.progress.sum': 'Suma de las filas',
  'document.signoffs.note': 'Nota',
  'document.recommendations.note': 'cada una se deriva de un hallazgo de la sección que figura a su lado',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
