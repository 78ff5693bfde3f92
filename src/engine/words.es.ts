import type { words as english } from './words.en';

/** Spanish for what the engine says outside judging, checks, scoring and plans. */
export const words = {
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
  'evidence.failed': 'Sin evaluar: {message}',
  'windows.firstDeployment':
    'Primer despliegue: no se encontró ninguna versión anterior, así que no se puede comparar con el periodo previo.',
  'windows.undiscovered':
    'No se pudo buscar el despliegue, porque la fuente que conoce las versiones no respondió; indique el fin del despliegue para evaluar el resto.',
  'windows.noPrevious': 'No se encontró un despliegue anterior, así que no hay nada con que comparar.',
  'windows.secondRollout': 'La versión {version} empezó a desplegarse el {at}; nada posterior se evalúa.',
  'item.met': '{value:value}, se pedía {op:sign} {target:value}.',
  'item.missed': '{value:value}, se pedía {op:sign} {target:value}.',
  'item.noData': 'La consulta no devolvió nada, así que no se evalúa.',
  'item.open': 'A la espera de una persona.',
  'note.text': '{text}',
  'item.passed': 'Superado: {why}',
  'item.failed': 'No superado: {why}',
  'item.notApplicable': 'No aplica: {why}',
  'item.noWords': 'no se escribió nada junto a ello.',
  'item.noFinding': 'Reproduce {finding}, que este informe no contiene.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
