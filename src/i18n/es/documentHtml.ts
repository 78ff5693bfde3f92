import type { documentHtml as english } from '../en/documentHtml';

/** Spanish that only the HTML file needs. */
export const documentHtml = {
  'documentHtml.link': 'Abrir este informe en Grafana',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
