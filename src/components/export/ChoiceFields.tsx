import { Checkbox, Combobox, Field, Input, RadioButtonGroup, TextArea } from '@grafana/ui';
import React from 'react';
import { type Redaction, REDACTIONS } from '../../engine/model/edition';
import { type Language, LANGUAGES } from '../../i18n/language';
import type { SectionId } from '../../sections/ids';
import { useTranslate } from '../words/useTranslate';
import { TickList } from './TickList';

/** What a person has chosen so far for an export. */
export interface ExportForm {
  /** Id of a format. */
  readonly format: string;
  readonly title: string;
  readonly note: string;
  readonly language: Language;
  /** An IANA name, as typed: it may be none yet. */
  readonly zone: string;
  readonly omit: readonly SectionId[];
  readonly redact: readonly Redaction[];
  readonly withLink: boolean;
}

export interface ChoiceFieldsProps {
  readonly form: ExportForm;
  readonly onChange: (change: Partial<ExportForm>) => void;
  /** Title of the report where the author gives none. */
  readonly defaultTitle: string;
  /** Sections that can be left out. */
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[];
  /** IANA names to choose from; others may be typed. */
  readonly zones: readonly string[];
  /** Whether the zone is one. */
  readonly isValid: boolean;
  /** Whether the report has an address. */
  readonly hasLink: boolean;
}

/** What the author of an export can choose. */
export function ChoiceFields({
  form,
  onChange,
  defaultTitle,
  sections,
  zones,
  isValid,
  hasLink,
}: ChoiceFieldsProps): React.ReactElement {
  const t = useTranslate();
  const shown = sections.filter(({ id }) => !form.omit.includes(id)).map(({ id }) => id);
  return (
    <>
      <WordFields form={form} defaultTitle={defaultTitle} onChange={onChange} />
      <Field label={t('page.export.language')} noMargin>
        <RadioButtonGroup
          options={LANGUAGES.map((language) => ({ value: language, label: t(`page.export.language.${language}`) }))}
          value={form.language}
          onChange={(language) => onChange({ language })}
        />
      </Field>
      <Field label={t('page.export.zone')} noMargin invalid={!isValid} error={t('page.export.badZone')}>
        <Combobox
          id="dayone-export-zone"
          options={zones.map((zone) => ({ value: zone, label: zone }))}
          value={form.zone}
          createCustomValue
          onChange={({ value: zone }) => onChange({ zone })}
        />
      </Field>
      <TickList
        legend={t('page.export.sections')}
        options={sections.map(({ id, title }) => ({ value: id, label: title }))}
        ticked={shown}
        withAll
        onChange={(ticked) => onChange({ omit: sections.map(({ id }) => id).filter((id) => !ticked.includes(id)) })}
      />
      <TickList
        legend={t('page.export.redact')}
        options={REDACTIONS.map((kind) => ({ value: kind, label: t(`page.export.redact.${kind}`) }))}
        ticked={form.redact}
        onChange={(redact) => onChange({ redact })}
      />
      {hasLink && (
        <div>
          <Checkbox
            label={t('page.export.link')}
            description={t('page.export.linkHint')}
            value={form.withLink}
            onChange={({ currentTarget: { checked: withLink } }) => onChange({ withLink })}
          />
        </div>
      )}
    </>
  );
}

/** What the author writes: a title, and a note. */
function WordFields({
  form,
  defaultTitle,
  onChange,
}: Pick<ChoiceFieldsProps, 'form' | 'defaultTitle' | 'onChange'>): React.ReactElement {
  const t = useTranslate();
  return (
    <>
      <Field label={t('page.export.heading')} noMargin>
        <Input
          id="dayone-export-title"
          value={form.title}
          maxLength={200}
          placeholder={t('page.export.headingHint', { title: defaultTitle })}
          onChange={({ currentTarget: { value: title } }) => onChange({ title })}
        />
      </Field>
      <Field label={t('page.export.note')} description={t('page.export.noteHint')} noMargin>
        <TextArea
          id="dayone-export-note"
          value={form.note}
          maxLength={10_000}
          rows={3}
          onChange={({ currentTarget: { value: note } }) => onChange({ note })}
        />
      </Field>
    </>
  );
}
