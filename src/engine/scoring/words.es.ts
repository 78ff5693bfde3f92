import type { words as english } from './words.en';

/** Spanish for score, verdict and gates. */
export const words = {
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
  'gate.blocker': 'Bloqueante abierto: {title}',
  'gate.rejected': 'Firma rechazada por {by} ({role}): {title}',
  'gate.tripped': 'Disparador activado: {title}. {why}',
  'gate.notes': 'Lo que anotaron las personas (bloqueantes, firmas)',
  'verdict.gate': '{why}',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
