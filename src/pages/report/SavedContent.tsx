import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useChromeHeaderHeight } from '@grafana/runtime';
import { Button, Dropdown, Menu, useStyles2 } from '@grafana/ui';
import React, { type ReactNode, useRef, useState } from 'react';
import { DiffView } from '../../components/diff/DiffView';
import { ReportView } from '../../components/report/ReportView';
import { Message, PageFrame } from '../../components/states/Message';
import { SavedBanner } from '../../components/states/SavedBanner';
import { useTranslate } from '../../components/words/useTranslate';
import { compareReports } from '../../report/diff/compareReports';
import type { NamedReport } from './readSaved';
import { ExportButton } from './ReportActions';
import { toReportTitle } from './reportState';
import type { Saved, SavedState } from './useSaved';

export interface SavedContentProps {
  readonly saved: Saved;
  readonly state: Exclude<SavedState, { readonly kind: 'none' }>;
}

/** A saved report, two side by side, or why a file is none. In a chunk of its own. */
export function SavedContent({ saved, state }: SavedContentProps): React.ReactElement {
  const t = useTranslate();
  const top = useChromeHeaderHeight() ?? 0;
  const close = (
    <Button variant="secondary" icon="arrow-left" onClick={saved.close}>
      {t('page.saved.close')}
    </Button>
  );
  switch (state.kind) {
    case 'report': {
      const { named } = state;
      const menu = (
        <SavedMenu
          checkpoints={[]}
          onOpen={saved.open}
          onCompareFile={(file) => saved.compareFile(file, named)}
          onCompareCheckpoint={saved.close}
        />
      );
      return (
        <ReportView
          report={named.report}
          live={null}
          top={top}
          banner={<SavedBanner name={named.name} report={named.report} />}
          actions={
            <>
              {close}
              <ExportButton report={named.report} search={null} />
              {menu}
            </>
          }
        />
      );
    }
    case 'comparison':
      return (
        <DiffView
          names={toNames(state.before, state.after)}
          diff={compareReports(state.before.report, state.after.report)}
          actions={
            <>
              {close}
              <Button variant="secondary" icon="exchange-alt" onClick={saved.swap}>
                {t('page.diff.swap')}
              </Button>
            </>
          }
        />
      );
    case 'refused':
      return (
        <PageFrame>
          <Message
            glyph="failed"
            title={t('page.saved.refused', { name: state.name })}
            actions={
              <>
                {close}
                <SavedMenu checkpoints={[]} onOpen={saved.open} onCompareCheckpoint={saved.close} />
              </>
            }
          >
            <ul>
              {state.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Message>
        </PageFrame>
      );
  }
}

/** By title; where both have the same, by what each was opened as. */
function toNames(before: NamedReport, after: NamedReport): { readonly before: string; readonly after: string } {
  const titles = { before: toReportTitle(before.report), after: toReportTitle(after.report) };
  return titles.before === titles.after ? { before: before.name, after: after.name } : titles;
}

export interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on the page. */
export function DropArea({ onFiles, children }: DropAreaProps): React.ReactElement {
  const t = useTranslate();
  const styles = useStyles2(getStyles);
  const [isOver, setOver] = useState(false);
  const take = (event: React.DragEvent): void => {
    if (hasFiles(event)) {
      event.preventDefault();
      setOver(event.type === 'dragover');
    }
  };
  const drop = (event: React.DragEvent): void => {
    take(event);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) {
      onFiles(files);
    }
  };
  return (
    <div
      className={styles.area}
      onDragOver={take}
      onDragLeave={(event) => event.currentTarget === event.target && setOver(false)}
      onDrop={drop}
      data-testid="dayone-drop"
    >
      {children}
      {isOver && (
        <div className={styles.veil} onDragLeave={() => setOver(false)}>
          <p>{t('page.saved.drop')}</p>
        </div>
      )}
    </div>
  );
}

function hasFiles({ dataTransfer }: React.DragEvent): boolean {
  return [...dataTransfer.types].includes('Files');
}

function getStyles({ colors, typography, zIndex }: GrafanaTheme2): Record<'area' | 'veil', string> {
  return {
    area: css({ display: 'flex', flexDirection: 'column', flexGrow: 1, width: '100%' }),
    veil: css({
      position: 'fixed',
      inset: 0,
      zIndex: zIndex.modal,
      display: 'grid',
      placeItems: 'center',
      background: colors.background.canvas,
      opacity: 0.94,
      border: `3px dashed ${colors.primary.border}`,
      '& p': { margin: 0, fontSize: typography.h3.fontSize, pointerEvents: 'none' },
    }),
  };
}

export interface SavedMenuProps {
  /** Checkpoints that this report can be laid beside. */
  readonly checkpoints: readonly string[];
  readonly onOpen: (files: readonly File[]) => void;
  /** Absent where there is no report to compare with. */
  readonly onCompareFile?: (file: File) => void;
  readonly onCompareCheckpoint: (checkpoint: string) => void;
}

/** Opens a saved report, or lays this one beside another. */
export function SavedMenu({
  checkpoints,
  onOpen,
  onCompareFile,
  onCompareCheckpoint,
}: SavedMenuProps): React.ReactElement {
  const t = useTranslate();
  const opening = useRef<HTMLInputElement>(null);
  const comparing = useRef<HTMLInputElement>(null);
  const take = (
    { currentTarget }: React.ChangeEvent<HTMLInputElement>,
    act: (files: readonly File[]) => void
  ): void => {
    const files = [...(currentTarget.files ?? [])];
    // The same file can be chosen again.
    currentTarget.value = '';
    if (files.length > 0) {
      act(files);
    }
  };
  const menu = (
    <Menu>
      <Menu.Item label={t('page.saved.file')} icon="folder-open" onClick={() => opening.current?.click()} />
      {onCompareFile !== undefined && (
        <Menu.Item label={t('page.saved.compareFile')} icon="exchange-alt" onClick={() => comparing.current?.click()} />
      )}
      {checkpoints.map((checkpoint) => (
        <Menu.Item
          key={checkpoint}
          label={t('page.saved.compareCheckpoint', { checkpoint })}
          icon="exchange-alt"
          onClick={() => onCompareCheckpoint(checkpoint)}
        />
      ))}
    </Menu>
  );
  return (
    <>
      <Dropdown overlay={menu}>
        <Button variant="secondary" icon="folder-open">
          {t('page.saved.open')}
        </Button>
      </Dropdown>
      <input
        ref={opening}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        data-testid="dayone-open-file"
        onChange={(event) => take(event, onOpen)}
      />
      <input
        ref={comparing}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="dayone-compare-file"
        onChange={(event) => take(event, ([file]) => file !== undefined && onCompareFile?.(file))}
      />
    </>
  );
}
