import type { words as english } from './words.en';

/** Spanish for the section conclusions. */
export const words = {
  'observation.allUp': 'Los {services} servicios llevan {hours} h en marcha desde el despliegue, sin ningún reinicio.',
  'observation.noneWorse':
    '{measures:plural|medida comparada|medidas comparadas}, ninguna peor y ninguna fuera de su objetivo; mejor, {better}.',
  'observation.checksClean': 'Las {checks} comprobaciones de anomalías no encontraron nada.',
  'observation.noAlerts':
    'Ninguna alerta crítica ni de advertencia desde el despliegue; {episodes:plural|episodio informativo|episodios informativos}.',
  'observation.rose':
    '{title}: subió de {baseline:value} a {current:value} ({changePercent:signedPercent}); intervalo del 95 % del desplazamiento, de {low:signed} a {high:signed}.',
  'observation.fell':
    '{title}: bajó de {baseline:value} a {current:value} ({changePercent:signedPercent}); intervalo del 95 % del desplazamiento, de {low:signed} a {high:signed}.',
  'observation.roseOf':
    '{title}: subió de {baseline:value} a {current:value} de {capacity:value}; intervalo del 95 % del desplazamiento, de {low:signed} a {high:signed}.',
  'observation.fellOf':
    '{title}: bajó de {baseline:value} a {current:value} de {capacity:value}; intervalo del 95 % del desplazamiento, de {low:signed} a {high:signed}.',
  'observation.course': '{title}: {text}',
  'observation.peak':
    '{title}: alcanzó su máximo en la hora que empieza el {peakAt:time}, con {peak:value}, {times} veces su hora más tranquila.',
  'observation.disagree': 'Los contadores no coinciden: {text}',
  'observation.sum': '{title}: {text}',
  'observation.targets': '{up} de {total} targets de scrape responden: aquí falta lo que dirían los demás.',
  'observation.rules': '{healthy} de {total} reglas de alerta y de grabación se evalúan sin errores.',
  'action.gate': '{why}',
  'action.alert': 'Resolver {name}, alerta activa desde el {since:time}, o silenciarla con un motivo.',
  'action.target': 'Devolver {title} a {op:sign} {target:value}: está en {current:value}.',
  'action.driftPercent':
    'Averiguar por qué {title} derivó de {baseline:value} a {current:value} ({changePercent:signedPercent}) desde la estabilización del despliegue.',
  'action.drift':
    'Averiguar por qué {title} derivó de {baseline:value} a {current:value} ({change:signed}) desde la estabilización del despliegue.',
  'action.releasePercent':
    'Averiguar por qué {title} pasó de {baseline:value} antes del despliegue a {current:value} ({changePercent:signedPercent}).',
  'action.release':
    'Averiguar por qué {title} pasó de {baseline:value} antes del despliegue a {current:value} ({change:signed}).',
  'action.check': 'Revisar {title}: {why}',
  'action.item': '{title}: {why}',
  'action.judge': 'Evaluar lo que espera a una persona ({count}): {titles}.',
  'action.services': 'Recuperar lo que está caído ({count}): {titles}.',
  'action.probes': 'Recuperar los endpoints de salud que fallan ({count}): {titles}.',
  'action.certificate':
    'Renovar el certificado de {title}: queda un margen de {days:plural|día|días}, vence el {expiresAt:time}.',
  'action.capacity': '{title}: {why}',
  'action.overdue':
    'Recuperar las rondas de vigilancia atrasadas ({count}): la primera, {title}, que vencía el {dueAt:time}.',
  'action.signoff': 'Recoger las firmas pendientes ({count}): {roles}.',
  'action.source':
    'Conseguir que {source} responda y evaluar de nuevo: {failed:plural|pregunta no tiene|preguntas no tienen} respuesta ({why}).',
  'page.finding.link': '{section}: mostrar {title}',
  'page.conclusions.title': 'Qué hacer',
  'page.conclusions.aside': '{actions:plural|acción|acciones}, {observations:plural|observación|observaciones}',
  'page.conclusions.actions': 'Acciones',
  'page.conclusions.noAction': 'De los hallazgos de este informe no se deriva ninguna acción.',
  'page.conclusions.concern': 'Inquietudes',
  'page.conclusions.pattern': 'Patrones',
  'page.conclusions.positive': 'Aspectos positivos',
  'page.recommendations.subtitle': 'cada una se deriva del hallazgo al que lleva',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
