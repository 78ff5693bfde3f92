import type { DataSourceInstanceSettings } from '@grafana/data';
import type * as GrafanaUi from '@grafana/ui';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React, { type ComponentProps, useState } from 'react';
import { QueryEditor } from './QueryEditor';
import { ReadinessDataSource } from './ReadinessDataSource';
import type { Evaluation, ReadinessQuery } from './readinessQuery';

const SETTINGS: DataSourceInstanceSettings = JSON.parse(
  '{"id":1,"uid":"readiness","type":"dayone-readiness-datasource","name":"Readiness","meta":{},"jsonData":{},"access":"proxy","readOnly":false}'
);

const EVALUATION: Evaluation = {
  translate: (code) => code,
  listPlans: async () => ({ plans: [{ id: 'hotel', title: 'Hotel agent', checkpoints: ['0h', '24h'] }], refused: [] }),
  evaluate: () => Promise.reject(new Error('not asked')),
  toFrames: () => [],
};

function show(
  query: Partial<ReadinessQuery>,
  load: () => Promise<Evaluation> = async () => EVALUATION
): { onChange: jest.Mock; onRunQuery: jest.Mock } {
  const onChange = jest.fn();
  const onRunQuery = jest.fn();
  const full: ReadinessQuery = JSON.parse(JSON.stringify({ refId: 'A', ...query }));
  render(
    <QueryEditor
      datasource={new ReadinessDataSource(SETTINGS, load)}
      query={full}
      onChange={onChange}
      onRunQuery={onRunQuery}
    />
  );
  return { onChange, onRunQuery };
}

type ListProps = ComponentProps<typeof GrafanaUi.Combobox<string>>;

const firstChoose = new Map<string, ListProps['onChange']>();

/** The real field, which keeps what it was first given to report a choice to. */
jest.mock('@grafana/ui', () => {
  const ui = jest.requireActual<typeof GrafanaUi>('@grafana/ui');
  const Combobox = (props: ListProps): React.ReactElement => {
    const label = props['aria-label'] ?? '';
    firstChoose.set(label, firstChoose.get(label) ?? props.onChange);
    return <ui.Combobox {...props} />;
  };
  return { ...ui, Combobox };
});

beforeEach(() => firstChoose.clear());

/** As Explore does: what is chosen comes back as the next query. */
function Changing({ onRunQuery }: { readonly onRunQuery: () => void }): React.ReactElement {
  const [datasource] = useState(() => new ReadinessDataSource(SETTINGS, async () => EVALUATION));
  const [query, setQuery] = useState<ReadinessQuery>({
    refId: 'A',
    plan: 'hotel',
    section: 'verdict',
    deployment: 'latest',
    checkpoint: 'latest',
  });
  return <QueryEditor datasource={datasource} query={query} onChange={setQuery} onRunQuery={onRunQuery} />;
}

/** The list measures its labels on a canvas. */
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = jest.fn().mockReturnValue({ measureText: () => ({ width: 80 }) });
});

describe('QueryEditor', () => {
  it('shows the defaults of a query that was just added', () => {
    show({});
    expect(screen.getByRole('combobox', { name: 'Plan' })).toHaveValue('The first plan');
    expect(screen.getByRole('combobox', { name: 'Section' })).toHaveValue('Verdict');
    expect(screen.getByRole('combobox', { name: 'Checkpoint' })).toHaveValue('The last one due');
    expect(screen.getByRole('textbox', { name: 'Deployment' })).toHaveValue('');
  });

  it('offers the checkpoints of the plan and runs what is chosen', async () => {
    const { onChange, onRunQuery } = show({ plan: 'hotel', section: 'checks' });
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Plan' })).toHaveValue('Hotel agent'));
    await userEvent.click(screen.getByRole('combobox', { name: 'Checkpoint' }));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith({
      refId: 'A',
      plan: 'hotel',
      section: 'checks',
      deployment: 'latest',
      checkpoint: '24h',
    });
    expect(onRunQuery).toHaveBeenCalledTimes(1);
  });

  it('runs once where the list reports one choice again from an earlier render', async () => {
    const onRunQuery = jest.fn();
    render(<Changing onRunQuery={onRunQuery} />);
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Plan' })).toHaveValue('Hotel agent'));
    const report = (): void => firstChoose.get('Section')?.({ value: 'components', label: 'Components' });
    act(report);
    act(report);
    expect(screen.getByRole('combobox', { name: 'Section' })).toHaveValue('Components');
    expect(onRunQuery).toHaveBeenCalledTimes(1);
  });

  it('runs a deployment when it is entered, not with every letter', async () => {
    const { onChange, onRunQuery } = show({});
    await userEvent.type(screen.getByRole('textbox', { name: 'Deployment' }), '2025-10-23T03:23:00Z{Enter}');
    expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ deployment: '2025-10-23T03:23:00Z' }));
    expect(onRunQuery).toHaveBeenCalledTimes(1);
  });

  it('keeps working where the plans cannot be read', async () => {
    show({ plan: 'hotel' }, () => Promise.reject(new Error('403')));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Plan' })).toHaveValue('hotel'));
  });
});
