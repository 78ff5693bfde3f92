import type { ActiveAlert } from './evidence';

export function isCritical({ state, labels }: ActiveAlert): boolean {
  return state === 'firing' && /^(critical|page|emergency|fatal)$/i.test(labels['severity'] ?? '');
}

export function isWarning({ state, labels }: ActiveAlert): boolean {
  return state === 'firing' && /^(warning|warn|major|error)$/i.test(labels['severity'] ?? '');
}
