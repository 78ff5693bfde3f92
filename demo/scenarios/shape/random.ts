/** FNV-1a: a 32-bit seed from a name. */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Uniform in [0, 1) from a seed and a position: one step of mulberry32. */
export function uniformAt(seed: number, position: number): number {
  let state = (seed + Math.imul(position | 0, 0x9e3779b1) + 0x6d2b79f5) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return ((state ^ (state >>> 14)) >>> 0) / 0x1_0000_0000;
}

/** `digits` hexadecimal digits from a seed and a position. */
export function hexAt(seed: number, position: number, digits: number): string {
  let text = '';
  for (let part = 0; text.length < digits; part += 1) {
    const word = Math.floor(uniformAt(seed + 7919 * part, position) * 0x1_0000_0000);
    text += word.toString(16).padStart(8, '0');
  }
  return text.slice(0, digits);
}

/** Standard normal quantile, in the closed form of Shore (1982): good to a hundredth, which is all that is needed. */
export function normalScore(share: number): number {
  const upper = share >= 0.5 ? share : 1 - share;
  const score = 5.5556 * (1 - ((1 - upper) / upper) ** 0.1186);
  return share >= 0.5 ? score : -score;
}
