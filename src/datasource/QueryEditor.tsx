import type { QueryEditorProps } from '@grafana/data';
import { Combobox, InlineField, Input } from '@grafana/ui';
import React, { useEffect, useRef, useState } from 'react';
import type { PlanChoice } from './evaluation/evaluation';
import { toCheckpointOptions, toPlanOptions, toSectionOptions } from './query/toOptions';
import { DEFAULT_QUERY, isSection, LATEST, type ReadinessQuery } from './query/readinessQuery';
import type { ReadinessDataSource } from './ReadinessDataSource';

type Props = QueryEditorProps<ReadinessDataSource, ReadinessQuery>;

const LABEL_WIDTH = 14;
const FIELD_WIDTH = 40;

/** Plan, section, deployment and checkpoint; each but the section takes a dashboard variable. */
export function QueryEditor({ datasource, query, onChange, onRunQuery }: Props): React.ReactElement {
  const full = { ...DEFAULT_QUERY, ...query };
  const { plan, section, deployment, checkpoint } = full;
  const plans = usePlans(datasource);
  const latest = useRef(full);
  latest.current = full;
  const change = (part: Partial<typeof DEFAULT_QUERY>): void => {
    const next = { ...latest.current, ...part };
    // After a quick click the list reports one choice with every render, and Explore renders at once: without an end.
    if (!isSame(next, latest.current)) {
      latest.current = next;
      onChange(next);
      onRunQuery();
    }
  };
  const chosen = plans.find(({ id }) => id === plan) ?? plans[0];
  return (
    <>
      <InlineField label="Plan" labelWidth={LABEL_WIDTH} tooltip="A plan in the app's settings, or a variable">
        <Combobox id={`${query.refId}-plan`} aria-label="Plan" width={FIELD_WIDTH} value={plan} options={toPlanOptions(plans)} createCustomValue onChange={({ value }) => change({ plan: value })} />
      </InlineField>
      <InlineField label="Section" labelWidth={LABEL_WIDTH} tooltip="The part of the report">
        <Combobox id={`${query.refId}-section`} aria-label="Section" width={FIELD_WIDTH} value={section} options={toSectionOptions()} onChange={({ value }) => isSection(value) && change({ section: value })} />
      </InlineField>
      <DeploymentField key={deployment} refId={query.refId} deployment={deployment} onCommit={(value) => change({ deployment: value })} />
      <InlineField label="Checkpoint" labelWidth={LABEL_WIDTH} tooltip="Each checkpoint has its own verdict">
        <Combobox id={`${query.refId}-checkpoint`} aria-label="Checkpoint" width={FIELD_WIDTH} value={checkpoint === '' ? LATEST : checkpoint} options={toCheckpointOptions(chosen)} createCustomValue onChange={({ value }) => change({ checkpoint: value })} />
      </InlineField>
    </>
  );
}

function isSame(a: typeof DEFAULT_QUERY, b: typeof DEFAULT_QUERY): boolean {
  return a.plan === b.plan && a.section === b.section && a.deployment === b.deployment && a.checkpoint === b.checkpoint;
}

interface DeploymentFieldProps {
  readonly refId: string;
  readonly deployment: string;
  readonly onCommit: (deployment: string) => void;
}

/** Runs when the field is left or Enter is pressed, not with every letter. */
function DeploymentField({ refId, deployment, onCommit }: DeploymentFieldProps): React.ReactElement {
  const [text, setText] = useState(deployment === LATEST ? '' : deployment);
  const commit = (): void => onCommit(text.trim() === '' ? LATEST : text.trim());
  return (
    <InlineField label="Deployment" labelWidth={LABEL_WIDTH} tooltip="End of the rollout, such as 2025-10-23T03:23:00Z; empty: the last one found">
      <Input id={`${refId}-deployment`} aria-label="Deployment" width={FIELD_WIDTH} value={text} placeholder="the last one" onChange={({ currentTarget }) => setText(currentTarget.value)} onBlur={commit} onKeyDown={({ key }) => key === 'Enter' && commit()} />
    </InlineField>
  );
}

function usePlans(datasource: ReadinessDataSource): readonly PlanChoice[] {
  const [plans, setPlans] = useState<readonly PlanChoice[]>([]);
  useEffect(() => {
    let shown = true;
    datasource
      .open()
      .then((evaluation) => evaluation.listPlans())
      .then(
        (found) => shown && setPlans(found.plans),
        () => shown && setPlans([])
      );
    return () => {
      shown = false;
    };
  }, [datasource]);
  return plans;
}
