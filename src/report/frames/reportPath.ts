/** Where the app's report page stands, below Grafana's own root. */
export const REPORT_PATH = '/a/dayone-readiness-app/report';
