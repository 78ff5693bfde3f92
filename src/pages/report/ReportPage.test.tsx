import { type BackendSrv, locationService, setBackendSrv, setChromeHeaderHeightHook } from '@grafana/runtime';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { UTC } from '../../i18n/instants';
import { createTelling } from '../../i18n/locale';
import { en } from '../../sections/words.en';
import { ReportPage } from './ReportPage';

const TELLING = createTelling({ language: 'en', catalogue: en, zone: UTC });

setChromeHeaderHeightHook(() => 40);

/** Grafana's server, as far as the page asks it before any source is asked. */
function answerSettings(answer: () => Promise<unknown>): void {
  setBackendSrv({ get: answer } as Partial<BackendSrv> as BackendSrv);
}

function plans(...yaml: string[]): () => Promise<unknown> {
  return () => Promise.resolve({ jsonData: { plans: yaml.map((text) => ({ yaml: text })) } });
}

describe('ReportPage', () => {
  beforeEach(() => locationService.push('/a/dayone-readiness-app/report'));

  it('says that no plan is configured, and where to add one', async () => {
    answerSettings(plans());
    render(<ReportPage tellIn={() => TELLING} />);
    expect(await screen.findByRole('heading', { name: 'No plan is configured' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Open the app’s settings' })).toHaveAttribute(
      'href',
      '/plugins/dayone-readiness-app'
    );
  });

  it('lists every fault of an invalid plan with its place', async () => {
    answerSettings(plans('schemaVersion: 1\nid: shop\ntitel: Shop\n'));
    render(<ReportPage tellIn={() => TELLING} />);
    expect(await screen.findByRole('heading', { name: /^The plan has \d+ faults?$/ })).toBeInTheDocument();
    expect(
      screen.getAllByRole('listitem').some(({ textContent }) => /line 3, column 1.*titel/.test(textContent ?? ''))
    ).toBe(true);
  });

  it('names the permission that is missing', async () => {
    answerSettings(() => Promise.reject(Object.assign(new Error('forbidden'), { status: 403 })));
    render(<ReportPage tellIn={() => TELLING} />);
    expect(await screen.findByRole('heading', { name: 'Not permitted' })).toBeInTheDocument();
    expect(screen.getByText(/plugins\.app:access/)).toBeInTheDocument();
  });

  it('says what went wrong where Grafana does not answer, and tries again', async () => {
    const answers = [() => Promise.reject(new Error('Grafana is not reached')), plans()];
    answerSettings(() => (answers.shift() ?? plans())());
    render(<ReportPage tellIn={() => TELLING} />);
    expect(await screen.findByText('Grafana is not reached')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Evaluate again' }));
    expect(await screen.findByRole('heading', { name: 'No plan is configured' })).toBeInTheDocument();
  });
});
