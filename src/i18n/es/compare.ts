import type { compare as english } from '../en/compare';

/** Spanish for `dayone compare`, beside that of the judgement itself. */
export const compare = {
  'compare.zeros':
    'Las muestras que faltan cuentan como 0: {baselineZeros} en {against} y {currentZeros} en la ventana actual.',
  'compare.target.met': 'Cumple su objetivo, {op:sign} {target:value}.',
  'compare.target.missed': 'No cumple su objetivo, {op:sign} {target:value}, por {missedBy:points}.',
  'compare.target.unknown': 'No se sabe si cumple su objetivo, {op:sign} {target:value}.',
  'compare.fault.notJson': 'no es JSON ({message})',
  'compare.fault.twice': '"{id}" es el identificador de dos medidas',
  'compare.fault.tolerance':
    'indique o bien relative, una fracción de la línea base como 0.05, o bien absolute, una cantidad en la unidad',
  'compare.fault.sample': 'se esperaba [milisegundos, número o null], se recibió {received}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
