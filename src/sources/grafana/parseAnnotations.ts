import { array, nullish, number, object, string, union, type InferOutput } from 'valibot';
import type { Annotation, Data } from '../../engine/model/evidence';
import { parseJson } from '../failures/parseJson';

/** Grafana writes 0 for a time that it does not have. */
const annotation = object({
  id: union([number(), string()]),
  time: number(),
  timeEnd: nullish(number(), 0),
  created: nullish(number(), 0),
  login: nullish(string(), ''),
  tags: nullish(array(string()), []),
  text: nullish(string(), ''),
});

/** `GET /api/annotations`, in order of time; one that comes twice counts once. As many as `limit` are taken for a part of them. */
export function parseAnnotations(body: string, limit: number): Data | null {
  const found = parseJson(body, array(annotation), 'grafana');
  const annotations = [...new Map(found.map((entry) => [String(entry.id), toAnnotation(entry)])).values()].sort(byTime);
  return annotations.length === 0 ? null : { kind: 'annotations', annotations, truncated: found.length >= limit };
}

function toAnnotation({ id, time, timeEnd, created, login, tags, text }: InferOutput<typeof annotation>): Annotation {
  return {
    id: String(id),
    time,
    timeEnd: timeEnd === 0 || timeEnd === time ? null : timeEnd,
    created: created === 0 ? time : created,
    by: login,
    tags,
    text,
  };
}

function byTime(a: Annotation, b: Annotation): number {
  return a.time - b.time || (a.id < b.id ? -1 : 1);
}
