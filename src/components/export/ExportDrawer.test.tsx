import { fireEvent, render, screen } from '@testing-library/react';
import React, { useState } from 'react';
import type { ExportForm } from './ChoiceFields';
import { ExportDrawer, type ExportDrawerProps } from './ExportDrawer';

const FORM: ExportForm = {
  format: 'html',
  title: '',
  note: '',
  language: 'en',
  zone: 'UTC',
  omit: [],
  redact: [],
  withLink: false,
};
const calls = { onDownload: jest.fn(), onCopy: jest.fn(), onPrint: jest.fn(), onClose: jest.fn() };
const onForm = jest.fn();

function Host(props: Partial<ExportDrawerProps>): React.ReactElement {
  const [form, setForm] = useState(FORM);
  onForm(form);
  return (
    <ExportDrawer
      form={form}
      formats={[
        { id: 'html', name: 'Web page', about: 'One file' },
        { id: 'csv', name: 'Table', about: 'All figures' },
      ]}
      sections={[
        { id: 'comparison', title: 'Comparison' },
        { id: 'people', title: 'People' },
      ]}
      zones={['UTC', 'Europe/Madrid']}
      isValid
      hasLink
      defaultTitle="Hotel agent v1.8.0"
      state={{ kind: 'idle' }}
      onChange={(change) => setForm((before) => ({ ...before, ...change }))}
      {...calls}
      {...props}
    />
  );
}

const lastForm = (): ExportForm | undefined => onForm.mock.lastCall?.[0] as ExportForm | undefined;

describe('ExportDrawer', () => {
  beforeEach(() => jest.clearAllMocks());

  it('offers the formats with what each is good for, and hands on what was chosen', () => {
    render(<Host />);
    fireEvent.click(screen.getByRole('radio', { name: 'Table All figures' }));
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: 'Go-live' } });
    fireEvent.change(screen.getByLabelText(/^Note/), { target: { value: 'For the board' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Español' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'People' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Queries' }));
    expect(lastForm()).toEqual({
      ...FORM,
      format: 'csv',
      title: 'Go-live',
      note: 'For the board',
      language: 'es',
      omit: ['people'],
      redact: ['queries'],
    });
  });

  it('leaves out all sections but the verdict, and takes them back', () => {
    render(<Host />);
    fireEvent.click(screen.getByRole('button', { name: 'None' }));
    expect(lastForm()?.omit).toEqual(['comparison', 'people']);
    fireEvent.click(screen.getByRole('button', { name: 'All' }));
    expect(lastForm()?.omit).toEqual([]);
  });

  it.each([
    ['Download', calls.onDownload],
    ['Copy', calls.onCopy],
    ['Print or save as PDF', calls.onPrint],
  ])('%s acts once', (name, act) => {
    render(<Host />);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('writes nothing while it is busy, or with a zone that is none', () => {
    const { unmount } = render(<Host state={{ kind: 'busy' }} />);
    expect(screen.getByRole('button', { name: 'Download' })).toBeDisabled();
    unmount();
    render(<Host isValid={false} />);
    expect(screen.getByRole('button', { name: 'Download' })).toBeDisabled();
    expect(screen.getByText(/No zone of this name/)).toBeInTheDocument();
  });

  it('says what failed', () => {
    render(<Host state={{ kind: 'failed', message: 'Document is not focused.' }} />);
    expect(screen.getByText('The report could not be written: Document is not focused.')).toBeInTheDocument();
  });
});
