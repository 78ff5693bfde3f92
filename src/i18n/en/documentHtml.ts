/** English that only the HTML file needs. */
export const documentHtml = {
  'documentHtml.link': 'Open this report in Grafana',
} as const;
