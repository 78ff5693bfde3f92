import type { words as english } from './words.en';

/** Spanish for the section recommendations. */
export const words = {
  'document.recommendations.note': 'cada una se deriva de un hallazgo de la sección que figura a su lado',
  'recommendation.watch':
    'Vigilar {title}: se movió {changePercent:signedPercent}, dentro de su tolerancia del {tolerance:percent}.',
  'recommendation.watchAmount':
    'Vigilar {title}: se movió {change:signed}, dentro de su tolerancia de {tolerance:points}.',
  'recommendation.longer':
    'Evaluar {title} en una ventana más larga: {points:plural|punto efectivo no bastó|puntos efectivos no bastaron} para decidir.',
  'recommendation.nearMiss': 'Dar más margen a {title} o aceptarlo por escrito. {why}',
  'recommendation.outage': 'Averiguar por qué cayó {title}. {why}',
  'recommendation.room':
    'Planificar la capacidad de {title}: {current:value} de {capacity:value} ({used:percent}) en uso.',
  'recommendation.baseline':
    'Evaluar {title} frente a su nuevo nivel si se mantiene: {baseline:value} antes del despliegue, {current:value} ahora.',
  'recommendation.renew':
    'Renovar a partir del {renewAt:time} lo que vence el {expiresAt:time}: el certificado de {title}.',
  'recommendation.renewMany':
    'Renovar, a partir del {renewAt:time}, {count:plural|certificado que vence|certificados que vencen} el {expiresAt:time}: {title}, …',
  'recommendation.extend':
    'Ampliar {title} antes del {fullAt:time}: crece {perDay:value} al día y se llena en {days:plural|día|días}.',
  'recommendation.tighten':
    'Ajustar el objetivo de {title}, {op:sign} {target:value}: es {times} veces lo medido, {current:value}.',
  'page.recommendations.title': 'Recomendaciones',
  'page.recommendations.tab': 'Siguiente',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
