/** All Spanish words of the product by code. */
export const es: Readonly<Record<string, string>> = Object.freeze({});
