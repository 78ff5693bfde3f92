import { EventBusSrv, getDefaultTimeRange, LoadingState, type PanelProps } from '@grafana/data';
import { render, screen } from '@testing-library/react';
import React from 'react';
import { createZone, UTC } from '../../i18n/instants';
import { createTelling, type Telling } from '../../i18n/locale';
import { en } from '../../sections/words.en';
import { useTelling, useTranslate } from '../words/useTranslate';
import { lazyPanel } from './lazyPanel';

const SPANISH = { ...en, 'panels.option.legend': 'Leyenda', 'panels.menu.csv': 'Descargar CSV' };

const tellIn = (timeZone: string): Telling =>
  createTelling({ language: 'es', catalogue: SPANISH, zone: createZone(timeZone, 'es') ?? UTC });

function Body(): React.ReactElement {
  const t = useTranslate();
  const { zone, numbers } = useTelling();
  return <p>{`${t('panels.menu.csv')} ${zone.name} ${numbers.decimal}`}</p>;
}

function props(timeZone: string): PanelProps<object> {
  const timeRange = getDefaultTimeRange();
  const nothing = (): void => undefined;
  const data = { series: [], state: LoadingState.Done, timeRange };
  return {
    id: 1,
    title: '',
    width: 1,
    height: 1,
    timeZone,
    transparent: false,
    renderCounter: 0,
    timeRange,
    data,
    options: {},
    fieldConfig: { defaults: {}, overrides: [] },
    eventBus: new EventBusSrv(),
    replaceVariables: (text) => text,
    onOptionsChange: nothing,
    onFieldConfigChange: nothing,
    onChangeTimeRange: nothing,
  };
}

describe('lazyPanel', () => {
  it('tells its body in the language of the reader and the zone of the dashboard', async () => {
    const { Panel } = lazyPanel<object>({ load: async () => Body, openTelling: async () => tellIn });
    const { rerender } = render(<Panel {...props('Europe/Madrid')} />);
    expect(await screen.findByText('Descargar CSV Europe/Madrid ,')).toBeInTheDocument();
    rerender(<Panel {...props('utc')} />);
    expect(screen.getByText('Descargar CSV UTC ,')).toBeInTheDocument();
  });

  it('names options in English until the words are loaded, then in the language of the reader', async () => {
    const { Panel, word } = lazyPanel<object>({ load: async () => Body, openTelling: async () => tellIn });
    expect(word('panels.option.legend')).toBe('Legend');
    render(<Panel {...props('utc')} />);
    await screen.findByText(/Descargar/);
    expect(word('panels.option.legend')).toBe('Leyenda');
  });
});
