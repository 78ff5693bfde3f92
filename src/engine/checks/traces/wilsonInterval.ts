/** Φ⁻¹(0.975). */
const Z95 = 1.959963984540054;

/**
 * 95 % interval of a share from `hits` of `count`, both 0 to 1; [0, 1] for no trials.
 * Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
 */
export function wilsonInterval(hits: number, count: number): readonly [number, number] {
  if (count <= 0) {
    return [0, 1];
  }
  const share = hits / count;
  const weight = Z95 ** 2 / count;
  const middle = (share + weight / 2) / (1 + weight);
  const reach = (Z95 * Math.sqrt((share * (1 - share)) / count + weight / (4 * count))) / (1 + weight);
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
