import type { saved as english } from '../en/saved';

/** Spanish for what is wrong with a file that should be a saved report. */
export const saved = {
  'saved.tooLarge': 'El archivo ocupa más de {limit} MB.',
  'saved.tooDeep': 'El archivo anida más de {limit} niveles.',
  'saved.notJson': 'El archivo no es JSON: {message}',
  'saved.notReport': 'El archivo es JSON, pero no un informe de Day One.',
  'saved.otherVersion': 'El informe tiene la versión de esquema {version}; este producto lee la versión {known}.',
  'saved.missing': 'Falta {path}.',
  'saved.wrong': '{path} es {received}; se esperaba: {expected}.',
  'saved.type.object': 'un objeto',
  'saved.type.list': 'una lista',
  'saved.type.text': 'un texto',
  'saved.type.number': 'un número',
  'saved.type.finite': 'un número finito',
  'saved.type.whole': 'un número entero',
  'saved.type.least': 'al menos {least}',
  'saved.type.boolean': 'true o false',
  'saved.type.nothing': 'null',
  'saved.type.time': 'una hora como 2025-10-24T03:53:00Z',
  'saved.type.other': 'otra cosa',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
