import type { engine as english } from '../en/engine';

/** Spanish for sections, score and verdict. */
export const engine = {
  'evidence.failed': 'Sin evaluar: {message}',
  'windows.firstDeployment':
    'Primer despliegue: no se encontró ninguna versión anterior, así que no se puede comparar con el periodo previo.',
  'windows.undiscovered':
    'No se pudo buscar el despliegue, porque la fuente que conoce las versiones no respondió; indique el fin del despliegue para evaluar el resto.',
  'windows.noPrevious': 'No se encontró un despliegue anterior, así que no hay nada con que comparar.',
  'windows.secondRollout': 'La versión {version} empezó a desplegarse el {at}; nada posterior se evalúa.',
  'services.title': 'Servicios',
  'services.up': 'En marcha.',
  'services.down': 'Caído: lo dice la última muestra, o ya no hay ninguna.',
  'services.noSeries': 'Ninguna serie de este servicio desde el despliegue.',
  'services.noSample': 'Ninguna muestra de este servicio.',
  'services.allUp': '{up} de {all} servicios en marcha.',
  'services.someDown': '{up} de {all} servicios en marcha; caídos: {down}.',
  'services.unknown': 'No se conoce el estado de algunos servicios: {unknown}.',
  'item.met': '{value:value}, se pedía {op:sign} {target:value}.',
  'item.missed': '{value:value}, se pedía {op:sign} {target:value}.',
  'item.noData': 'La consulta no devolvió nada, así que no se evalúa.',
  'item.open': 'A la espera de una persona.',
  'alerts.title': 'Alertas',
  'alerts.fromHistory': 'Visto en ALERTS.',
  'alerts.unknown': 'No se conoce el estado de las alertas: {message}',
  'alerts.firing': '{firing:plural|alerta activa|alertas activas}: {names}.',
  'alerts.none': 'Ninguna alerta activa; {episodes:plural|episodio|episodios} desde el despliegue.',
  'traces.none': 'No hay trazas en la ventana actual.',
  'traces.sampled':
    '{errors} de {traces} trazas contienen un error; muestras de {baseline} y {traces} trazas, como mucho {limit} cada una.',
  'logs.none': 'No hay líneas de log en la ventana actual.',
  'logs.sampled': 'Se examinaron {sampled:plural|línea|líneas} de la ventana actual, como mucho {limit}.',
  'trend.short': 'Demasiado pocos puntos de control estabilizados ({checkpoints}) para trazar una evolución.',
  'trend.within':
    'Como mucho a {tolerance:points} de {first:value} en cada uno de los {checkpoints} puntos de control estabilizados.',
  'trend.climbs':
    'Más alto en cada uno de los {checkpoints} puntos de control estabilizados: de {first:value} a {last:value} ({change:signed}).',
  'trend.sinks':
    'Más bajo en cada uno de los {checkpoints} puntos de control estabilizados: de {first:value} a {last:value} ({change:signed}).',
  'trend.left': 'A más de {tolerance:points} de {first:value} en {at}; último valor, {last:value}.',
  'trend.returned': 'A más de {tolerance:points} de {first:value} en {at}, y de vuelta: último valor, {last:value}.',
  'analysis.worse': 'Peor: {titles}.',
  'analysis.missed': 'Objetivo incumplido: {titles}.',
  'analysis.better': 'Mejor, más allá de la tolerancia: {titles}.',
  'analysis.same': 'Dentro de la tolerancia: {titles}; el mayor cambio es del {largest:percent}.',
  'analysis.sameNoPercent': 'Dentro de la tolerancia: {titles}.',
  'analysis.open': 'Sin evaluar: {titles}.',
  'summary.services': '{up} de {all} servicios en marcha.',
  'summary.measures':
    '{all:plural|medida|medidas}: mejor, {better}; igual, {same}; peor, {worse}; sin evaluar, {open}.',
  'summary.checks': '{passed} de {all} comprobaciones de anomalías superadas.',
  'summary.score': 'Puntuación {score} de 10 sobre el {coverage:percent} del peso.',
  'brief.moved': '{baseline:value} → {current:value} ({change:signed}).',
  'brief.movedPercent': '{baseline:value} → {current:value} ({changePercent:signedPercent}).',
  'brief.missed': '{current:value}, se pedía {op:sign} {target:value} (antes, {baseline:value}).',
  'brief.missedAlone': '{current:value}, se pedía {op:sign} {target:value}.',
  'verdict.critical': '{title}: {why}',
  'verdict.criticalUnjudged': '{title}: crítico y sin evaluar: {why}',
  'verdict.finding': '{title}: {why}',
  'verdict.unjudged': '{title}: {why}',
  'verdict.alertFiring': 'La alerta crítica {name} está activa desde el {since:time}.',
  'verdict.warningFiring': 'La alerta {name} (advertencia) está activa desde el {since:time}.',
  'verdict.sourceFailed': '{source} dejó {failed:plural|pregunta|preguntas} sin responder: {message}',
  'verdict.scoreBelow': 'La puntuación, {score}, está por debajo del mínimo de {minimum}.',
  'verdict.noDeployment': 'No se sabe qué despliegue evaluar.',
  'verdict.noCheckpoint': 'No se ha alcanzado ningún punto de control; {next} vence el {dueAt:time}.',
  'verdict.checkpointAhead': 'El punto de control {checkpoint} es el último alcanzado; {next} vence el {dueAt:time}.',
  'verdict.nothingJudged': 'No se pudo evaluar nada.',
  'verdict.coverageBelow': 'Solo se evaluó el {coverage:percent} del peso; el mínimo es el {minimum:percent}.',
  'verdict.alertsUnknown': 'No se sabe si hay alguna alerta activa.',
  'verdict.lowestBelow':
    'Si todo lo que está sin evaluar fuera malo, la puntuación sería {lowest}, por debajo del mínimo de {minimum}.',
  'verdict.noGate':
    'No se activa ninguna condición de bloqueo: de {critical:plural|hallazgo crítico|hallazgos críticos} ninguno empeoró, y no hay ninguna alerta crítica activa.',
  'verdict.scoreAbove': 'La puntuación, {score}, no está por debajo del mínimo de {minimum}.',
  'verdict.covered':
    'Se alcanzó el último punto de control, {checkpoint}, y la cobertura es del {coverage:percent} (mínimo, {minimum:percent}).',
  'change.gain': '{title} sumaría {gain} a la puntuación: {why}',
  'change.notReady':
    'No estará listo si algo de esto empeora o incumple su objetivo, o si se activa una alerta crítica: {titles}.',
  'change.notReadyByAlert':
    'No estará listo si se activa una alerta crítica o la puntuación cae por debajo de su mínimo.',
  'change.readyWhen': 'Estará listo cuando se resuelva lo siguiente: {titles}.',
  'change.whenDue': 'El punto de control {checkpoint} vence el {dueAt:time}.',
  'change.whenAnswered':
    'Con datos para {count:plural|hallazgo|hallazgos} la cobertura subiría desde el {coverage:percent}: {titles}.',
  'change.gates': 'Antes debe resolverse todo lo siguiente: {titles}.',
  'change.score': 'La puntuación debe subir {gain} para llegar a {minimum}.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
