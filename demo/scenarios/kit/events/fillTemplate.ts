import { hexAt, uniformAt } from '../../shape/random';

/**
 * Fills a template's holes from a seed and a position: `{2-9}` a whole number, `{a|b|c}` one of these, `{hex8}` so many
 * hexadecimal digits. Braces of any other shape stay.
 */
export function fillTemplate(template: string, seed: number, position: number): string {
  let draws = 0;
  return template.replace(/\{([^{}]*)\}/g, (hole, inside: string) => {
    draws += 1;
    return fillHole(inside, seed + 10 + draws, position) ?? hole;
  });
}

function fillHole(inside: string, seed: number, position: number): string | undefined {
  const [, low, high] = /^(\d+)-(\d+)$/.exec(inside) ?? [];
  if (low !== undefined && high !== undefined) {
    return String(Number(low) + Math.floor((Number(high) - Number(low) + 1) * uniformAt(seed, position)));
  }
  const digits = /^hex(\d+)$/.exec(inside)?.[1];
  if (digits !== undefined) {
    return hexAt(seed, position, Number(digits));
  }
  const words = inside.split('|');
  return words.length > 1 ? words[Math.floor(words.length * uniformAt(seed, position))] : undefined;
}
