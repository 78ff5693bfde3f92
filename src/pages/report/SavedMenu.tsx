import { Button, Dropdown, Menu } from '@grafana/ui';
import React, { useRef } from 'react';
import { useTranslate } from '../../components/words/useTranslate';

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
      <FileInput field={opening} testId="dayone-open-file" multiple onFiles={onOpen} />
      <FileInput
        field={comparing}
        testId="dayone-compare-file"
        onFiles={([file]) => file !== undefined && onCompareFile?.(file)}
      />
    </>
  );
}

interface FileInputProps {
  readonly field: React.Ref<HTMLInputElement>;
  readonly testId: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What a menu entry opens: the browser's choice of files. */
function FileInput({ field, testId, multiple = false, onFiles }: FileInputProps): React.ReactElement {
  const take = ({ currentTarget }: React.ChangeEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    // The same file can be chosen again.
    currentTarget.value = '';
    if (files.length > 0) {
      onFiles(files);
    }
  };
  return (
    <input
      ref={field}
      type="file"
      accept=".json,application/json"
      multiple={multiple}
      hidden
      data-testid={testId}
      onChange={take}
    />
  );
}
