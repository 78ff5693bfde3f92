import {
  type DataFrame,
  EventBusSrv,
  getDefaultTimeRange,
  LoadingState,
  type PanelProps,
  toDataFrame,
} from '@grafana/data';
import { render, screen } from '@testing-library/react';
import React from 'react';
import { aBadReport } from '../../tests/fixtures/badReport';
import { toFrames } from '../report/frames/toFrames';
import type { FrameName } from '../sections/frameNames';
import { type AlertsOptions, AlertsPanel } from './alerts/AlertsPanel';
import { type ChecklistOptions, ChecklistPanel } from './checklist/ChecklistPanel';
import { type ComparisonOptions, ComparisonPanel } from './comparison/ComparisonPanel';
import { type ScoreOptions, ScorePanel } from './score/ScorePanel';
import { type TrajectoryOptions, TrajectoryPanel } from './trajectory/TrajectoryPanel';

/** As a snapshot keeps them: through JSON. */
function framesOf(section: FrameName, report = aBadReport()): DataFrame[] {
  return JSON.parse(JSON.stringify(toFrames(report, section))).map((frame: object) => toDataFrame(frame));
}

function props<Options>(series: DataFrame[], options: Options): PanelProps<Options> {
  const timeRange = getDefaultTimeRange();
  const nothing = (): void => undefined;
  return {
    id: 1,
    title: '',
    width: 1200,
    height: 400,
    timeZone: 'utc',
    transparent: false,
    renderCounter: 0,
    timeRange,
    data: { series, state: LoadingState.Done, timeRange },
    options,
    fieldConfig: { defaults: {}, overrides: [] },
    eventBus: new EventBusSrv(),
    replaceVariables: (text) => text,
    onOptionsChange: nothing,
    onFieldConfigChange: nothing,
    onChangeTimeRange: nothing,
  };
}

describe('panels', () => {
  it('score: the verdict with its score and reasons', () => {
    render(<ScorePanel {...props<ScoreOptions>(framesOf('verdict'), { showReasons: true, showComponents: true })} />);
    expect(screen.getByTestId('dayone-verdict-word')).toHaveTextContent('Not ready');
    expect(screen.getByTestId('dayone-score')).toHaveTextContent('5.93 of 10');
    expect(screen.getByText('Error rate: worse beyond doubt.')).toBeInTheDocument();
  });

  it('score: the components alone', () => {
    render(
      <ScorePanel {...props<ScoreOptions>(framesOf('components'), { showReasons: true, showComponents: true })} />
    );
    expect(screen.getByTestId('dayone-component-performance')).toHaveTextContent('3.75');
  });

  it('comparison: rows with their outcomes', () => {
    render(
      <ComparisonPanel
        {...props<ComparisonOptions>(framesOf('comparison'), { showLegend: false, showAnalysis: true, openAll: true })}
      />
    );
    expect(screen.getByTestId('dayone-row-error-rate')).toHaveTextContent('1.84');
    expect(screen.getByTestId('dayone-row-cache-hit-ratio')).toBeInTheDocument();
  });

  it('checklist: problems only, where asked for', () => {
    render(<ChecklistPanel {...props<ChecklistOptions>(framesOf('checks'), { problemsOnly: true })} />);
    expect(screen.getByTestId('dayone-check-memory-leaks')).toHaveTextContent('+15.6 MB/h');
    expect(screen.queryByTestId('dayone-check-database-queries')).not.toBeInTheDocument();
  });

  it('trajectory: each measure with its values', () => {
    render(<TrajectoryPanel {...props<TrajectoryOptions>(framesOf('trajectory'), { columns: 0 })} />);
    expect(screen.getByTestId('dayone-trajectory-latency-p95')).toHaveTextContent('4.93');
  });

  it('alerts: a lane an alert with its checkpoints, and as much more as is asked for', () => {
    const { rerender } = render(
      <AlertsPanel
        {...props<AlertsOptions>(framesOf('alerts'), { showCounts: true, showEpisodes: true, showFacts: true })}
      />
    );
    expect(screen.getByTestId('dayone-lane-HighErrorRate')).toHaveTextContent('firing');
    expect(screen.getByText('24h')).toBeInTheDocument();
    expect(screen.getAllByTestId('dayone-episode-HighErrorRate')).toHaveLength(2);
    expect(screen.getByTestId('dayone-alert-facts')).toHaveTextContent('Targets');
    expect(screen.getByText('firing now')).toBeInTheDocument();
    rerender(
      <AlertsPanel
        {...props<AlertsOptions>(framesOf('alerts'), { showCounts: false, showEpisodes: false, showFacts: false })}
      />
    );
    expect(screen.getByTestId('dayone-lane-HighErrorRate')).toBeInTheDocument();
    expect(screen.queryByTestId('dayone-episode-HighErrorRate')).not.toBeInTheDocument();
    expect(screen.queryByTestId('dayone-alert-facts')).not.toBeInTheDocument();
    expect(screen.queryByText('firing now')).not.toBeInTheDocument();
  });

  it('alerts: a plan without alerts says so', () => {
    render(
      <AlertsPanel
        {...props<AlertsOptions>(framesOf('alerts', aBadReport({ alerts: null })), {
          showCounts: true,
          showEpisodes: true,
          showFacts: true,
        })}
      />
    );
    expect(screen.getByText('The plan asks for no alerts.')).toBeInTheDocument();
  });

  it.each([
    [
      'score',
      (series: DataFrame[]) => (
        <ScorePanel {...props<ScoreOptions>(series, { showReasons: true, showComponents: true })} />
      ),
    ],
    [
      'comparison',
      (series: DataFrame[]) => (
        <ComparisonPanel
          {...props<ComparisonOptions>(series, { showLegend: true, showAnalysis: true, openAll: true })}
        />
      ),
    ],
    [
      'checklist',
      (series: DataFrame[]) => <ChecklistPanel {...props<ChecklistOptions>(series, { problemsOnly: false })} />,
    ],
    ['trajectory', (series: DataFrame[]) => <TrajectoryPanel {...props<TrajectoryOptions>(series, { columns: 0 })} />],
    [
      'alerts',
      (series: DataFrame[]) => (
        <AlertsPanel {...props<AlertsOptions>(series, { showCounts: true, showEpisodes: true, showFacts: true })} />
      ),
    ],
  ])('%s: frames of another data source are said to be no readiness data', (_name, draw) => {
    render(draw([toDataFrame({ fields: [{ name: 'Value', values: [1, 2] }] })]));
    expect(screen.getByTestId('dayone-panel-empty')).toBeInTheDocument();
  });
});
