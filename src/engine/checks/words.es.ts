import type { words as english } from './words.en';

/** Spanish for the detectors. */
export const words = {
  'check.failed': 'Sin evaluar: {message}',
  'check.crashed': 'Sin evaluar: el detector {detector} se detuvo con "{message}".',
  'check.wrongKind': 'Sin evaluar: la respuesta contiene {kind}, no series.',
  'check.noData': 'La consulta no devolvió nada, así que no se evalúa.',
  'check.tooFew': 'Solo {points} de al menos {needed} puntos, demasiado pocos para evaluar.',
  'check.vanished': 'Nada desde el {last:time}, así que la ventana actual no se evalúa.',
  'check.threshold.kept':
    'En el peor caso, {worst:value}; nunca fuera de {op:sign} {limit:value} durante {atLeast:duration}.',
  'check.threshold.beyond':
    'Fuera de {op:sign} {limit:value} durante {duration:duration} en {stretches:plural|tramo|tramos}, el primero el {at:time}; en el peor caso, {worst:value}.',
  'check.threshold.stretch':
    '{name}: fuera de {op:sign} {limit:value} durante {duration:duration} desde el {at:time}; en el peor caso, {worst:value}.',
  'check.state.healthy': '{series:plural|serie sana|series sanas} todo el tiempo.',
  'check.state.unhealthy':
    '{open:plural|serie no está sana|series no están sanas} ahora; {stretches:plural|tramo|tramos} durante {duration:duration}, el primero {name}.',
  'check.state.healed':
    'Estado sano ahora, pero no durante {duration:duration} en {stretches:plural|tramo|tramos}, el primero {name}.',
  'check.state.stretch': '{name}: estado no sano durante {duration:duration} desde el {at:time}.',
  'check.spikes.none':
    'Media {mean:value}, máximo {highest:value}; ningún pico por encima de {deviations} × MAD y {minimum:value}.',
  'check.spikes.allowed':
    '{count:plural|pico|picos} de {allowed} permitidos; media {mean:value}, máximo {highest:value}.',
  'check.spikes.found':
    '{count:plural|pico|picos} por encima de {deviations} × MAD, el mayor, {largest:value}, el {at:time}; media {mean:value}.',
  'check.spikes.foundIn':
    '{count:plural|pico|picos} por encima de {deviations} × MAD, el mayor, {largest:value}, el {at:time} ({name}); media {mean:value}.',
  'check.spikes.one': '{name}: {value:value} desde el {at:time} durante {duration:duration}.',
  'check.restarts.none': '{count:plural|reinicio|reinicios} de {series:plural|proceso|procesos} tras el despliegue.',
  'check.restarts.found':
    '{count:plural|reinicio|reinicios} tras el despliegue: {names}; el primero se vio el {first:time}.',
  'check.restarts.one': '{name} volvió a arrancar el {at:time}.',
  'check.absent.none': '{series:plural|serie presente|series presentes}.',
  'check.absent.nothing': 'La consulta no devolvió nada desde el despliegue.',
  'check.absent.some': '{gone} de {series:plural|serie terminó|series terminaron}: {names}.',
  'check.absent.gone': '{name}: ninguna muestra después del {at:time}.',
  'check.count.none': 'Recuento de 0 desde la estabilización del despliegue.',
  'check.count.allowed': 'Recuento de {count} desde la estabilización del despliegue, {allowed} como máximo permitido.',
  'check.count.usual':
    'Recuento de {count} desde la estabilización del despliegue, no más a menudo que antes: con la tasa del periodo anterior conocido ({known:duration}) serían {usual}.',
  'check.count.found':
    'Recuento de {count} desde la estabilización del despliegue, {allowed} como máximo permitido; la primera vez, el {at:time}. No se conoce nada anterior con que comparar.',
  'check.count.new':
    'Recuento de {count} desde la estabilización del despliegue, {allowed} como máximo permitido; la primera vez, el {at:time}. Ninguno en el periodo anterior conocido ({known:duration}).',
  'check.count.more':
    'Recuento de {count} desde la estabilización del despliegue, la primera vez el {at:time}; {allowed} como máximo permitido, y con la tasa del periodo anterior conocido ({known:duration}) serían {usual}.',
  'check.count.moreNow':
    'Recuento de {count} desde la estabilización del despliegue, {allowed} como máximo permitido; {recent} de ellos en la ventana actual, donde con la tasa del periodo anterior conocido ({known:duration}) serían {usual}.',
  'check.count.stretch': '{value} desde el {at:time}.',
  'check.count.unseen': 'El recuento es 0 y tampoco se observó su consulta acompañante, así que no se evalúa.',
  'check.notYetDue': 'El primer punto de control aún no ha vencido, así que no hay ventana que evaluar.',
  'check.noBaseline': 'No hay una ventana anterior con la que comparar, así que no se evalúa.',
  'check.leak.steady': '{growth:signed}/h, en {level:value}.',
  'check.leak.levelling': '{growth:signed}/h desde el {since:time}, estabilizándose en {level:value}.',
  'check.leak.swinging': 'Sube y baja durante el día, en {level:value}; sin crecimiento duradero.',
  'check.leak.unclear':
    '{growth:signed}/h, intervalo de {low:signed} a {high:signed}: demasiado ruido para distinguirlo de {perHour:value}/h.',
  'check.leak.early':
    '{growth:signed}/h desde el {since:time}: una oscilación diaria o un recolector pueden producir lo mismo, demasiado pronto para evaluar.',
  'check.leak.short': 'Demasiado poco tiempo tras el calentamiento de {warmUp:duration} para evaluar.',
  'check.leak.few':
    'Demasiado pocas muestras tras el calentamiento de {warmUp:duration} para evaluar, aunque hace mucho que terminó.',
  'check.leak.found': '{name}: {growth:signed}/h desde el {since:time}, en {level:value}, sin estabilizarse.',
  'check.leak.foundCapacity':
    '{name}: {growth:signed}/h desde el {since:time}, sin estabilizarse; {capacity:value} en {left:duration}.',
  'check.newPatterns.noLines': '0 de {volume:plural|línea coincide|líneas coinciden}.',
  'check.newPatterns.none': 'Ningún patrón nuevo en {lines:plural|línea|líneas} ({before} antes).',
  'check.newPatterns.allowed':
    '{patterns:plural|patrón nuevo|patrones nuevos} de {allowed} como máximo permitido en {lines:plural|línea|líneas}.',
  'check.newPatterns.found':
    '{patterns:plural|patrón nuevo|patrones nuevos} en {lines:plural|línea|líneas}; el primero, {mostCount:plural|línea|líneas}: {most}',
  'check.newPatterns.one': '{count:plural|línea|líneas}: {template}',
  'check.newPatterns.unseen':
    'No se vio ninguna línea de log de ningún tipo en la ventana actual, así que no se evalúa.',
  'check.traces.none': 'No hay trazas en la ventana actual, así que no se evalúa.',
  'check.traces.tooFew': 'Solo {traces} de al menos {needed} trazas, demasiado pocas para evaluar.',
  'check.traceErrors.none':
    '{errors} de {traces:plural|traza|trazas} con un error, {percent:percent} de un máximo permitido del {allowed:percent} (se pidieron como mucho {limit}).',
  'check.traceErrors.unclear':
    '{errors} de {traces:plural|traza|trazas} con un error: demasiado pocas para distinguir el {percent:percent} del máximo permitido del {allowed:percent} (se pidieron como mucho {limit}).',
  'check.traceErrors.found':
    '{errors} de {traces:plural|traza|trazas} con un error, {percent:percent}; máximo permitido, {allowed:percent} (se pidieron como mucho {limit}).',
  'check.traceErrors.more':
    '{errors} de {traces:plural|traza|trazas} con un error, {percent:percent}; máximo permitido, {allowed:percent}; antes del despliegue, {before:percent} (se pidieron como mucho {limit}).',
  'check.traceErrors.one': '{service} {operation}: falló en el {percent:percent} de las trazas.',
  'check.slowOperations.none':
    '{compared:plural|operación comparada|operaciones comparadas}, ninguna más lenta en más del {tolerance:percent}; la que más cambió es {operation}, P95 {p95Before:value} → {p95:value}.',
  'check.slowOperations.noneBefore': 'No hay spans en la ventana anterior con los que comparar, así que no se evalúa.',
  'check.slowOperations.tooFew':
    'Ninguna operación tiene {needed} spans en ambas ventanas ({before} y {traces} trazas), demasiado pocos para evaluar.',
  'check.slowOperations.found':
    'Más lentas en más del {tolerance:percent}: {slow} de {compared:plural|operación|operaciones}; {operation}, P95 {p95Before:value} → {p95:value}.',
  'check.slowOperations.one':
    '{service} {operation}: P95 {p95Before:value} → {p95:value} ({spansBefore} y {spans} spans).',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
