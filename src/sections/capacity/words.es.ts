import type { words as english } from './words.en';

/** Spanish for the section capacity. */
export const words = {
  'document.capacity.drawn': 'En uso, gráfico',
  'document.capacity.note': 'La línea está en el 90 % de la capacidad.',
  'capacity.full': 'Capacidad agotada: {used:value} de {capacity:value}.',
  'capacity.fullSoon':
    '{percent:percent} en uso; a {perDay:signed} al día se llena el {fullAt:time}, en menos de {horizon:duration}.',
  'capacity.fullLater': '{percent:percent} en uso; a {perDay:signed} al día se llena el {fullAt:time}.',
  'capacity.farOff': '{percent:percent} en uso; a {perDay:signed} al día no se llena en 100 años.',
  'capacity.nearlyFull': '{percent:percent} en uso: {used:value} de {capacity:value}.',
  'capacity.steady':
    '{percent:percent} en uso; el intervalo del cambio diario, de {low:signed} a {high:signed}, no indica crecimiento.',
  'capacity.short': '{percent:percent} en uso; menos de 6 h o demasiado pocas muestras para saber cómo crece.',
  'capacity.told': '{used:value}, {perDay:signed} al día; el plan no indica la capacidad.',
  'capacity.toldShort':
    '{used:value}; el plan no indica la capacidad, y hay menos de 6 h o demasiado pocas muestras para saber cómo crece.',
  'capacity.manySeries': 'Una consulta de esta capacidad devolvió más de una serie.',
  'capacity.noData': 'La consulta de lo que está en uso no devolvió nada en la última hora.',
  'capacity.noCapacity':
    '{used:value} en uso; la consulta de la capacidad no devolvió nada por encima de 0 en la última hora.',
  'page.capacity.title': 'Capacidad',
  'page.capacity.subtitle': 'qué se llena y cuándo',
  'page.capacity.what': 'Recurso',
  'page.capacity.used': 'En uso',
  'page.capacity.growth': 'Crecimiento al día',
  'page.capacity.full': 'Se llena el',
  'page.capacity.of': '{used} de {capacity}, {percent}',
  'page.capacity.bar': '{title}: {used}; la línea está en el 90 %',
  'page.capacity.notInSight': 'no está a la vista',
  'page.capacity.note': 'La línea está en el 90 % de la capacidad. Bajo el crecimiento figura su intervalo del 95 %.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
