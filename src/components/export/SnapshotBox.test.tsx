import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { SnapshotBox, type SnapshotState } from './SnapshotBox';

const calls = { onCreate: jest.fn(), onDelete: jest.fn() };

function show(state: SnapshotState): void {
  render(<SnapshotBox state={state} {...calls} />);
}

describe('SnapshotBox', () => {
  beforeEach(() => jest.clearAllMocks());

  it('says who can read it before it is made, and keeps it for as long as was chosen', async () => {
    show({ kind: 'idle' });
    expect(screen.getByText(/Anyone who has the link can read it/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: '7 days' }));
    await userEvent.click(screen.getByRole('button', { name: 'Create snapshot' }));
    expect(calls.onCreate).toHaveBeenCalledWith(604_800);
  });

  it('shows the link of what was made, and takes it back', async () => {
    show({ kind: 'made', url: 'https://grafana.example/dashboard/snapshot/k' });
    expect(screen.getByLabelText('Link of the snapshot')).toHaveValue('https://grafana.example/dashboard/snapshot/k');
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(calls.onDelete).toHaveBeenCalledTimes(1);
  });

  it('offers nothing to those who may not', () => {
    show({ kind: 'not-permitted' });
    expect(screen.getByText(/need the permission/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what Grafana answered where it made none', () => {
    show({ kind: 'failed', message: 'Access denied' });
    expect(screen.getByText('Grafana made no snapshot: Access denied')).toBeInTheDocument();
  });
});
