import type { words as english } from './words.en';

/** Spanish for the section trajectory. */
export const words = {
  'document.trajectory.table': 'Medidas en cada punto de control',
  'document.trajectory.band': 'De {first} a {last}; la banda es la tolerancia en torno a {anchor}.',
  'document.trajectory.drawn': 'Evolución',
  'document.trajectory.trend': 'En palabras',
  'document.load.table': 'Carga desde el despliegue, medias por hora',
  'document.load.minAt': 'Mínimo en la hora',
  'document.load.peakAt': 'Máximo en la hora',
  'trend.short': 'Demasiado pocos puntos de control estabilizados ({checkpoints}) para trazar una evolución.',
  'trend.within':
    'Como mucho a {tolerance:points} de {first:value} en cada uno de los {checkpoints} puntos de control estabilizados.',
  'trend.climbs':
    'Más alto en cada uno de los {checkpoints} puntos de control estabilizados: de {first:value} a {last:value} ({change:signed}).',
  'trend.sinks':
    'Más bajo en cada uno de los {checkpoints} puntos de control estabilizados: de {first:value} a {last:value} ({change:signed}).',
  'trend.left': 'A más de {tolerance:points} de {first:value} en {at}; último valor, {last:value}.',
  'trend.returned': 'A más de {tolerance:points} de {first:value} en {at}, y de vuelta: último valor, {last:value}.',
  'page.plot.trajectory': '{title} en cada punto de control: {points}',
  'page.trajectory.title': 'Trayectoria',
  'page.trajectory.subtitle': 'de {first} a {last}; la banda es la tolerancia en torno a {anchor}',
  'page.load.title': 'Carga',
  'page.load.subtitle': 'desde el despliegue, medias por hora',
  'page.load.min': 'Mínimo',
  'page.load.mean': 'Media',
  'page.load.peak': 'Máximo',
  'page.load.hour': '{from} – {to}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
