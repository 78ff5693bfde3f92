import type { words as english } from './words.en';

/** Spanish for the section progress. */
export const words = {
  'document.progress.tasks': 'Tareas de {group}',
  'document.progress.sum': 'Suma de las filas',
  'page.progress.title': 'Progreso',
  'page.progress.subtitle': 'tal como lo anotaron las personas',
  'page.progress.task': 'Tarea',
  'page.progress.planned': 'Previsto',
  'page.progress.done': 'Hecho',
  'page.progress.deliverable': 'Entregable',
  'page.progress.sum': '{done} de {planned}',
  'page.progress.total': 'Suma de las filas, en {unit}',
  'page.progress.stated': 'Subtotal anotado: {stated}.',
  'page.progress.differs': 'el subtotal anotado difiere',
  'page.progress.state.done': 'hecho',
  'page.progress.state.part': 'en parte',
  'page.progress.state.open': 'pendiente',
  'progress.differs': 'Las filas suman {sum:value}; se anotó {stated:value}.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
