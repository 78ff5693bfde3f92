import type { operations as english } from '../en/operations';

/** Spanish for endpoints, probes, certificates, capacity and use. */
export const operations = {
  'endpoints.none': 'No se contó ningún endpoint en este periodo.',
  'endpoints.notCompared': 'El plan no nombra ningún contador del propio servicio con el que comparar los endpoints.',
  'endpoints.unknown':
    'Los endpoints no se compararon con lo que contó el propio servicio, porque uno de los dos no se conoce.',
  'endpoints.requestsAgree':
    'Los endpoints cuentan {rows:plural|petición|peticiones}, el propio servicio {own}: coinciden.',
  'endpoints.requestsMissing':
    'Los endpoints cuentan {rows:plural|petición|peticiones}, el propio servicio {own}: {difference:plural|no está|no están} en esta tabla.',
  'endpoints.requestsBeyond':
    'Los endpoints cuentan {rows:plural|petición|peticiones}, el propio servicio {own}: {difference} más de las que contó.',
  'endpoints.errorsAgree': 'Los endpoints cuentan {rows:plural|error|errores}, el propio servicio {own}: coinciden.',
  'endpoints.errorsMissing':
    'Los endpoints cuentan {rows:plural|error|errores}, el propio servicio {own}: {difference:plural|no está|no están} en esta tabla.',
  'endpoints.errorsBeyond':
    'Los endpoints cuentan {rows:plural|error|errores}, el propio servicio {own}: {difference} más de los que contó.',
  'probes.title': 'Endpoints de salud',
  'probes.up': 'En marcha en todos los pasos desde el despliegue.',
  'probes.gaps': 'En marcha; algunos pasos desde el despliegue no tienen muestra.',
  'probes.upAgain': 'En marcha; caído {outages:plural|vez|veces} desde el despliegue, {length:duration} en total.',
  'probes.down': 'Caído desde el {since:time}.',
  'probes.noSample': 'Ninguna muestra desde el despliegue.',
  'probes.none': 'La consulta de las sondas no devolvió nada.',
  'probes.allUp': '{up} de {all} endpoints de salud en marcha.',
  'probes.someDown': '{up} de {all} endpoints de salud en marcha; caídos: {down}.',
  'probes.unknown': 'No se conoce el estado de algunos endpoints de salud: {unknown}.',
  'certificates.title': 'Certificados',
  'certificates.valid': 'Vence en {left:duration}, el {expiresAt:time}; toca renovarlo el {renewAt:time}.',
  'certificates.renew': 'Vence en {left:duration}, el {expiresAt:time}; toca renovarlo desde el {renewAt:time}.',
  'certificates.expired': 'Venció hace {left:duration}, el {expiresAt:time}.',
  'certificates.noSample': 'En la última hora no se vio el vencimiento de este certificado.',
  'certificates.none': 'La consulta de los certificados no devolvió nada.',
  'certificates.allValid':
    '{all:plural|certificado|certificados}, ninguno pendiente de renovar; el primero vence en {left:duration}.',
  'certificates.someDue': 'Pendientes de renovar: {due}; el primero vence en {left:duration}.',
  'certificates.someExpired': 'Vencidos: {expired}.',
  'certificates.unknown': 'No se conoce el vencimiento de algunos certificados: {unknown}.',
  'capacity.full': 'Capacidad agotada: {used:value} de {capacity:value}.',
  'capacity.fullSoon':
    '{percent:percent} en uso; a {perDay:signed} al día se llena el {fullAt:time}, en menos de {horizon:duration}.',
  'capacity.fullLater': '{percent:percent} en uso; a {perDay:signed} al día se llena el {fullAt:time}.',
  'capacity.farOff': '{percent:percent} en uso; a {perDay:signed} al día no se llena en 100 años.',
  'capacity.nearlyFull': '{percent:percent} en uso: {used:value} de {capacity:value}.',
  'capacity.steady':
    '{percent:percent} en uso; el intervalo del cambio diario, de {low:signed} a {high:signed}, no indica crecimiento.',
  'capacity.short': '{percent:percent} en uso; menos de 6 h o demasiado pocas muestras para saber cómo crece.',
  'capacity.told': '{used:value}, {perDay:signed} al día; el plan no indica la capacidad.',
  'capacity.toldShort':
    '{used:value}; el plan no indica la capacidad, y hay menos de 6 h o demasiado pocas muestras para saber cómo crece.',
  'capacity.manySeries': 'Una consulta de esta capacidad devolvió más de una serie.',
  'capacity.noData': 'La consulta de lo que está en uso no devolvió nada en la última hora.',
  'capacity.noCapacity':
    '{used:value} en uso; la consulta de la capacidad no devolvió nada por encima de 0 en la última hora.',
  'usage.noData': 'La consulta no devolvió nada.',
  'usage.manySeries':
    'La consulta devolvió {count:plural|serie|series} y el plan no indica ninguna etiqueta para distinguirlas.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
