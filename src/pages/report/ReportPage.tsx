import { getTimeZone, PageLayoutType } from '@grafana/data';
import { PluginPage } from '@grafana/runtime';
import React from 'react';
import { TellingProvider } from '../../components/words/TellingProvider';
import { ZoneNote } from '../../components/words/ZoneNote';
import type { Telling } from '../../i18n/locale';
import { ReportContent } from './ReportContent';
import { toPageTitle } from './reportState';
import { useChoice } from './useChoice';
import { useReport } from './useReport';

export interface ReportPageProps {
  /** Text in the reader's language, in a zone by the name that Grafana gives it; the same object for the same zone. */
  readonly tellIn: (timeZone: string) => Telling;
}

/** The report of one deployment: what the address chooses, evaluated now. */
export function ReportPage({ tellIn }: ReportPageProps): React.ReactElement {
  const timeZone = getTimeZone();
  const telling = tellIn(timeZone);
  const [choice, change] = useChoice();
  const { state, evaluate, cancel } = useReport(choice, telling.translate);
  return (
    <PluginPage layout={PageLayoutType.Custom} pageNav={{ text: toPageTitle(state) }}>
      <TellingProvider telling={telling}>
        <ZoneNote timeZone={timeZone} />
        <ReportContent state={state} choice={choice} onChange={change} onEvaluate={evaluate} onCancel={cancel} />
      </TellingProvider>
    </PluginPage>
  );
}
