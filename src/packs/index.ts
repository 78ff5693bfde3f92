export const packs: Record<string, string> = {};
