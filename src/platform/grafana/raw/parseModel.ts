/** A data source's query model from JSON text; null where it is no object. */
export function parseModel(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const model: unknown = JSON.parse(text);
    return typeof model === 'object' && model !== null && !Array.isArray(model) ? { ...model } : null;
  } catch {
    return null;
  }
}
