import type { Question, Request } from './evidence';

/** A request whose id names its content: equal questions to one source are one request. */
export function toRequest(source: string, question: Question): Request {
  return { ...question, id: `${source}:${canonical(question)}`, source };
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${key}=${canonical(entry)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
