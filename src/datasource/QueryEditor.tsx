import type { QueryEditorProps } from '@grafana/data';
import { Combobox, InlineField, Input } from '@grafana/ui';
import React, { useEffect, useRef, useState } from 'react';
import { FRAME_NAMES, isFrameName } from '../sections/frameNames';
import { useWords } from './lazyEditor';
import type { ReadinessDataSource } from './ReadinessDataSource';
import { DEFAULT_QUERY, LATEST, type PlanChoice, type ReadinessQuery } from './readinessQuery';

type Props = QueryEditorProps<ReadinessDataSource, ReadinessQuery>;

const LABEL_WIDTH = 14;
const FIELD_WIDTH = 40;

/** Plan, section, deployment and checkpoint; each but the section takes a dashboard variable. */
export function QueryEditor({ datasource, query, onChange, onRunQuery }: Props): React.ReactElement {
  const full = { ...DEFAULT_QUERY, ...query };
  const { plan, section, deployment, checkpoint } = full;
  const word = useWords();
  const plans = usePlans(datasource);
  const change = useChange(full, { onChange, onRunQuery });
  const chosen = plans.find(({ id }) => id === plan) ?? plans[0];
  return (
    <>
      <InlineField label={word('panels.query.plan')} labelWidth={LABEL_WIDTH} tooltip={word('panels.query.planAbout')}>
        <Combobox
          id={`${query.refId}-plan`}
          aria-label={word('panels.query.plan')}
          width={FIELD_WIDTH}
          value={plan}
          options={toPlanOptions(plans, word)}
          createCustomValue
          onChange={({ value }) => change({ plan: value })}
        />
      </InlineField>
      <InlineField
        label={word('panels.query.section')}
        labelWidth={LABEL_WIDTH}
        tooltip={word('panels.query.sectionAbout')}
      >
        <Combobox
          id={`${query.refId}-section`}
          aria-label={word('panels.query.section')}
          width={FIELD_WIDTH}
          value={section}
          options={toSectionOptions(word)}
          onChange={({ value }) => isFrameName(value) && change({ section: value })}
        />
      </InlineField>
      <DeploymentField
        key={deployment}
        refId={query.refId}
        deployment={deployment}
        onCommit={(value) => change({ deployment: value })}
      />
      <InlineField
        label={word('panels.query.checkpoint')}
        labelWidth={LABEL_WIDTH}
        tooltip={word('panels.query.checkpointAbout')}
      >
        <Combobox
          id={`${query.refId}-checkpoint`}
          aria-label={word('panels.query.checkpoint')}
          width={FIELD_WIDTH}
          value={checkpoint === '' ? LATEST : checkpoint}
          options={toCheckpointOptions(chosen, word)}
          createCustomValue
          onChange={({ value }) => change({ checkpoint: value })}
        />
      </InlineField>
    </>
  );
}

type FullQuery = ReadinessQuery & typeof DEFAULT_QUERY;

/** Hands on what changes, and asks again. */
function useChange(
  full: FullQuery,
  { onChange, onRunQuery }: Pick<Props, 'onChange' | 'onRunQuery'>
): (part: Partial<typeof DEFAULT_QUERY>) => void {
  const latest = useRef(full);
  latest.current = full;
  return (part) => {
    const next = { ...latest.current, ...part };
    // After a quick click the list reports one choice with every render, and Explore renders at once: without an end.
    if (!isSame(next, latest.current)) {
      latest.current = next;
      onChange(next);
      onRunQuery();
    }
  };
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
  const word = useWords();
  const [text, setText] = useState(deployment === LATEST ? '' : deployment);
  const commit = (): void => onCommit(text.trim() === '' ? LATEST : text.trim());
  return (
    <InlineField
      label={word('panels.query.deployment')}
      labelWidth={LABEL_WIDTH}
      tooltip={word('panels.query.deploymentAbout')}
    >
      <Input
        id={`${refId}-deployment`}
        aria-label={word('panels.query.deployment')}
        width={FIELD_WIDTH}
        value={text}
        placeholder={word('panels.query.lastDeployment')}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
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

interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

type Word = ReturnType<typeof useWords>;

function toSectionOptions(word: Word): Option[] {
  return FRAME_NAMES.map((value) => ({ value, label: word(`panels.section.${value}`) }));
}

function toPlanOptions(plans: readonly PlanChoice[], word: Word): Option[] {
  return [
    { value: '', label: word('panels.query.firstPlan') },
    ...plans.map(({ id, title }) => ({ value: id, label: title, description: id })),
  ];
}

function toCheckpointOptions(plan: PlanChoice | undefined, word: Word): Option[] {
  return [
    { value: LATEST, label: word('panels.query.lastCheckpoint') },
    ...(plan?.checkpoints ?? []).map((id) => ({ value: id, label: id })),
  ];
}
