import type { Report } from '../../engine/model/report';
import type { TellIn } from '../../platform/grafana/telling/openTelling';
import { retell } from '../../report/edition/retell';

/** A report that was made with times in UTC, with its sentences in a zone by the name that Grafana gives it. All panels of a dashboard ask for the same: told once. */
export function createRetold(tellIn: TellIn): (report: Report, timeZone: string) => Report {
  const { zone: made } = tellIn('utc');
  const known = new WeakMap<Report, Map<string, Report>>();
  return (report, timeZone) => {
    const { translate, zone } = tellIn(timeZone);
    if (zone.name === made.name) {
      return report;
    }
    const told = known.get(report) ?? new Map<string, Report>();
    const mine = told.get(zone.name) ?? retell(report, translate);
    known.set(report, told.set(zone.name, mine));
    return mine;
  };
}
