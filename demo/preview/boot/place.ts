import { DEMOS } from '../../scenarios/demos';

export const SCENARIOS: readonly string[] = DEMOS.map(({ id }) => id);

/** The place whose sources are the servers given to `npm start`. */
export const LIVE = 'live';

export type Theme = 'dark' | 'light';

/** Which world the page shows. It is the first part of the path, as a Grafana that is served below a path. */
export interface Place {
  readonly world: string;
  readonly theme: Theme;
  /** The reader's language as a tag. */
  readonly language: string;
  /** Such as `loki:hang`, for trying out failures. */
  readonly faults: readonly string[];
}

const THEME_KEY = 'dayone-readiness-app.preview.theme';

/** Reads the page's address; a world that does not exist gives the first one. */
export function parsePlace({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Place {
  const params = new URLSearchParams(search);
  const first = pathname.split('/')[1] ?? '';
  const known = [...SCENARIOS, LIVE].find((name) => name === first);
  return {
    world: known ?? SCENARIOS[0] ?? LIVE,
    theme: toTheme(params.get('theme')),
    language: params.get('language') ?? 'en-US',
    faults: params.getAll('fault'),
  };
}

function toTheme(asked: string | null): Theme {
  const theme = asked ?? window.localStorage.getItem(THEME_KEY);
  return theme === 'light' ? 'light' : 'dark';
}

export function rememberTheme(theme: Theme): void {
  window.localStorage.setItem(THEME_KEY, theme);
}
