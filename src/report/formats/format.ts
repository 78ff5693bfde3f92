import type { Report } from '../../engine/model/report';
import type { Telling } from '../../i18n/telling';

/** A medium that a report can be written in. */
export interface Format {
  /** As `--format` names it. */
  readonly id: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file. Pure: the same report, telling and link give the same bytes everywhere. Escapes for its own medium. */
  readonly write: (report: Report, options: WriteOptions) => string;
}

export interface WriteOptions {
  readonly telling: Telling;
  /** Address of the report in Grafana; null where it has none. */
  readonly link: string | null;
}
