import type { backtest as english } from '../en/backtest';

/** Spanish for `dayone backtest`. */
export const backtest = {
  'backtest.title': '{title}: {made} de {count:plural|despliegue repetido|despliegues repetidos}',
  'backtest.at':
    'Cada uno en el instante en que vencía su último punto de control ({zone}) o empezó el siguiente despliegue.',
  'backtest.atCheckpoint':
    'Cada uno en el instante en que vencía su punto de control {checkpoint} ({zone}) o empezó el siguiente despliegue.',
  'backtest.score': 'puntuación {score}, {coverage:percent} evaluado',
  'backtest.reached': 'en {checkpoint}',
  'backtest.notReached': 'no se alcanzó ningún punto de control',
  'backtest.cutBy': 'El siguiente despliegue, {version}, empezó antes de que venciera su punto de control.',
  'backtest.cut': 'El siguiente despliegue empezó antes de que venciera su punto de control.',
  'backtest.notReplayed': 'sin repetir',
  'backtest.cries': 'Cuántas veces dio la alarma cada medida y cada comprobación',
  'backtest.cried': 'dio la alarma en {cried} de {judged} con evaluación',
  'backtest.unjudged': 'sin evaluar en {unjudged}',
  'backtest.ignored': 'excluida en {ignored}',
  'backtest.critical': 'crítica',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
