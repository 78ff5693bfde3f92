import { type DataFrame, toDataFrame } from '@grafana/data';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { aBadReport } from '../../../tests/fixtures/badReport';
import { UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import { toFrames } from '../../report/frames/toFrames';
import { en } from '../../sections/words.en';
import { TellingProvider } from '../words/TellingProvider';
import { PanelMenu } from './PanelMenu';

const TELLING = createTelling({ language: 'en', catalogue: en, zone: UTC });

const SEARCH = 'plan=hotel&at=2025-10-24T03%3A53%3A00Z&checkpoint=4h';

function framesOf(search: string): DataFrame[] {
  return JSON.parse(JSON.stringify(toFrames(aBadReport(), 'verdict', { search }))).map((frame: object) =>
    toDataFrame(frame)
  );
}

const saved: Blob[] = [];
const names: string[] = [];

beforeEach(() => {
  saved.length = 0;
  names.length = 0;
  URL.createObjectURL = jest.fn((blob: Blob) => String(saved.push(blob)));
  URL.revokeObjectURL = jest.fn();
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
});
afterEach(() => jest.restoreAllMocks());

async function open(frames: readonly DataFrame[]): Promise<void> {
  render(
    <TellingProvider telling={TELLING}>
      <PanelMenu frames={frames} />
    </TellingProvider>
  );
  await userEvent.click(screen.getByRole('button', { name: 'Export of this panel' }));
}

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blob ?? new Blob());
  });
}

describe('PanelMenu', () => {
  it('saves all tables of the panel as one file, a blank line between them', async () => {
    await open(framesOf(SEARCH));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Download CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(names).toEqual(['hotel-verdict-4h.csv']);
    const [verdict, reasons] = (await textOf(saved[0])).split('\r\n\r\n');
    expect(verdict?.split('\r\n')[0]).toMatch(/^Plan,Version,Deployed,Evaluated,Checkpoint,Verdict,Score,Coverage/);
    expect(reasons?.split('\r\n')[0]).toBe('Kind,Status,Reason');
  });

  it('leads to the report of the very question', async () => {
    await open(framesOf(SEARCH));
    expect(screen.getByRole('menuitem', { name: 'Open the full report' })).toHaveAttribute(
      'href',
      `/a/dayone-readiness-app/report?${SEARCH}`
    );
  });

  it('has no link where the frames do not say which report', async () => {
    await open(framesOf(''));
    expect(screen.queryByRole('menuitem', { name: 'Open the full report' })).not.toBeInTheDocument();
  });

  it('says that the file could not be written', async () => {
    URL.createObjectURL = jest.fn(() => {
      throw new Error('no room');
    });
    await open(framesOf(SEARCH));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Download CSV' }));
    expect(await screen.findByText('The file could not be written: no room')).toBeInTheDocument();
  });

  it('is not there without readiness data', () => {
    render(<PanelMenu frames={[toDataFrame({ fields: [{ name: 'Value', values: [1] }] })]} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
