import type { words as english } from './words.en';

/** Spanish for the judgement of measures; `against` is itself one of the phrases `measure.against.…`. */
export const words = {
  'measure.against.deployment': 'la ventana estabilizada tras el despliegue',
  'measure.against.clock': 'la misma franja horaria {days:plural|día|días} antes',
  'measure.against.previous': 'el mismo periodo tras el despliegue anterior',
  'measure.against.none': 'nada',
  'measure.against.given': 'la línea base',
  'measure.same.equivalent':
    '{current:value} frente a {baseline:value} en {against}: el intervalo del 95 % del desplazamiento, de {low:signed} a {high:signed}, está dentro de la tolerancia de {tolerance:points} en ambos sentidos ({baselinePoints} y {currentPoints} puntos; efectivos, {baselineEffective} y {currentEffective}).',
  'measure.same.constant':
    '{current:value}, como en {against}: todos los puntos, {baselinePoints} y {currentPoints}, son iguales.',
  'measure.same.usual':
    '{current:value} frente a {baseline:value} en {against}: un cambio de {change:signed} supera la tolerancia de {tolerance:points}, pero en días anteriores se movió de {usualLow:signed} a {usualHigh:signed} sin ningún despliegue ({pairs} pares de días; {baselinePoints} y {currentPoints} puntos).',
  'measure.better.beyondTolerance':
    '{current:value} frente a {baseline:value} en {against}: un desplazamiento de {shift:signed} (intervalo del 95 %, de {low:signed} a {high:signed}) supera la tolerancia de {tolerance:points}, para mejor ({baselinePoints} y {currentPoints} puntos; efectivos, {baselineEffective} y {currentEffective}).',
  'measure.worse.beyondTolerance':
    '{current:value} frente a {baseline:value} en {against}: un desplazamiento de {shift:signed} (intervalo del 95 %, de {low:signed} a {high:signed}) supera la tolerancia de {tolerance:points}, para peor ({baselinePoints} y {currentPoints} puntos; efectivos, {baselineEffective} y {currentEffective}).',
  'measure.worse.leftRange':
    '{current:value} frente a {baseline:value} en {against}: un desplazamiento de {shift:signed} (intervalo del 95 %, de {low:signed} a {high:signed}) sale de su rango de {tolerance:points} en ambos sentidos ({baselinePoints} y {currentPoints} puntos; efectivos, {baselineEffective} y {currentEffective}).',
  'measure.worse.vanished': 'Sin datos en la ventana actual, frente a {baselinePoints} puntos en {against}.',
  'measure.inconclusive.noWindow': 'Aún no ha vencido ningún punto de control, así que no hay ventana que evaluar.',
  'measure.inconclusive.noBaseline':
    'No hay línea base con la que comparar {current:value} ({currentPoints} puntos ahora).',
  'measure.inconclusive.noBaselineData': '{current:value} ahora ({currentPoints} puntos), pero sin datos en {against}.',
  'measure.inconclusive.fewPoints':
    '{current:value} frente a {baseline:value} en {against}, con {baselinePoints} y {currentPoints} puntos: con menos de 8 por lado no se evalúa.',
  'measure.inconclusive.fewPointsVanished':
    'Sin datos en la ventana actual y solo {baselinePoints} puntos en {against}: con menos de 8 no se evalúa.',
  'measure.inconclusive.fewEffectivePoints':
    '{current:value} frente a {baseline:value} en {against}: los puntos vecinos dependen unos de otros, de modo que {baselinePoints} y {currentPoints} puntos valen por {baselineEffective} y {currentEffective}; con menos de 4 no se evalúa.',
  'measure.inconclusive.fewEvents':
    'Demasiado pocos eventos para una proporción: {baselineEvents} en {against} y {currentEvents} en la ventana actual; se necesitan {minimum} por lado.',
  'measure.inconclusive.nearTolerance':
    '{current:value} frente a {baseline:value} en {against}: se movió, pero no se puede decir si en más que la tolerancia de {tolerance:points}; el intervalo del 95 % del desplazamiento va de {low:signed} a {high:signed} ({baselinePoints} y {currentPoints} puntos; efectivos, {baselineEffective} y {currentEffective}).',
  'measure.inconclusive.wideInterval':
    '{current:value} frente a {baseline:value} en {against}: el intervalo del 95 % del desplazamiento, de {low:signed} a {high:signed}, contiene tanto la ausencia de cambio como un cambio que supera la tolerancia de {tolerance:points} ({baselinePoints} y {currentPoints} puntos; efectivos, {baselineEffective} y {currentEffective}).',
  'measure.noData.neither': 'Sin datos en la ventana actual, y tampoco en {against}.',
  'measure.noData.current': 'Sin datos en la ventana actual y sin línea base.',
  'measure.noData.companion':
    'Sin datos en la ventana actual, y tampoco se observó su consulta acompañante, así que no haber contado nada no se toma por que nada ocurriera.',
  'measure.ignored.noData':
    'Sin datos en al menos una ventana; en ese caso la medida se excluye, como indica su política noData.',
  'measure.failed.source': 'Sin evaluar: {message}',
  'measure.failed.manySeries':
    'La consulta devolvió {series} series; una medida es una sola: hay que agregarla, por ejemplo con sum o max.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
