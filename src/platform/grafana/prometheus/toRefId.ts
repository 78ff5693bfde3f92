/** 0, 1 … 25, 26 as `A`, `B` … `Z`, `AA`. */
export function toRefId(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${toRefId(Math.floor(index / 26) - 1)}${letter}`;
}
