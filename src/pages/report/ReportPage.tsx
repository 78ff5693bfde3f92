import { PageLayoutType } from '@grafana/data';
import { PluginPage } from '@grafana/runtime';
import React, { useMemo } from 'react';
import { ReaderContext } from '../../components/words/ReaderContext';
import { TranslateContext } from '../../components/words/TranslateContext';
import { createTranslator } from '../../i18n/createTranslator';
import { en } from '../../i18n/en';
import { englishStyle } from '../../i18n/format';
import { ReportContent } from './ReportContent';
import { toPageTitle } from './toPageTitle';
import { toZone } from '../../components/words/toZone';
import { useChoice } from './useChoice';
import { useReport } from './useReport';

/** The report of one deployment: what the address chooses, evaluated now. */
export function ReportPage(): React.ReactElement {
  const reader = useMemo(() => ({ zone: toZone(), numbers: englishStyle() }), []);
  const translate = useMemo(() => createTranslator({ catalogue: en, zone: reader.zone }), [reader]);
  const [choice, change] = useChoice();
  const { state, evaluate, cancel } = useReport(choice, translate);
  return (
    <PluginPage layout={PageLayoutType.Custom} pageNav={{ text: toPageTitle(state) }}>
      <TranslateContext.Provider value={translate}>
        <ReaderContext.Provider value={reader}>
          <ReportContent state={state} choice={choice} onChange={change} onEvaluate={evaluate} onCancel={cancel} />
        </ReaderContext.Provider>
      </TranslateContext.Provider>
    </PluginPage>
  );
}
