import type { insights as english } from '../en/insights';

/** Spanish for what follows from a report. */
export const insights = {
  'nearMiss.breach':
    '{title}: incumplió su objetivo de {op:sign} {target:value} durante {minutes:plural|minuto|minutos} desde el {at:time}; en el peor caso, {worst:value}; desde entonces lo cumple.',
  'nearMiss.touched': '{title}: llegó a {worst:value} el {at:time}; su objetivo es {op:sign} {target:value}.',
  'nearMiss.outage': '{title}: caída de {minutes:plural|minuto|minutos} desde el {at:time}; después se recuperó.',
  'nearMiss.allowed': '{title}: recuento de {count}, {allowed} como máximo permitido.',
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
} as const satisfies Readonly<Record<keyof typeof english, string>>;
