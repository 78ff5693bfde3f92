import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import React from 'react';
import { SnapshotBox, type SnapshotBoxProps } from './SnapshotBox';

const calls = { onCreate: jest.fn(), onDelete: jest.fn() };
const URL = 'https://grafana.example/dashboard/snapshot/k';

function show(props: Partial<SnapshotBoxProps> = {}): void {
  render(
    <SnapshotBox isPermitted isBusy={false} url={null} isDeleted={false} failure={null} isValid {...calls} {...props} />
  );
}

describe('SnapshotBox', () => {
  beforeEach(() => jest.clearAllMocks());

  it('says who can read it before it is made, and keeps it for as long as was chosen', async () => {
    show();
    expect(screen.getByText(/Anyone who has the link can read it/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: '7 days' }));
    await userEvent.click(screen.getByRole('button', { name: 'Create snapshot' }));
    expect(calls.onCreate).toHaveBeenCalledWith(604_800);
  });

  it('shows the link of what was made, and takes it back', async () => {
    show({ url: URL });
    expect(screen.getByLabelText('Link of the snapshot')).toHaveValue(URL);
    await userEvent.click(screen.getByRole('button', { name: 'Delete it' }));
    expect(calls.onDelete).toHaveBeenCalledTimes(1);
  });

  it('keeps the link and the way to delete it where Grafana did not delete it', () => {
    show({ url: URL, failure: { kind: 'delete', message: 'Internal error' } });
    expect(
      screen.getByText('The snapshot could not be deleted, and its link still works: Internal error')
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Delete it' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Create snapshot' })).not.toBeInTheDocument();
  });

  it('offers nothing to those who may not', () => {
    show({ isPermitted: false });
    expect(screen.getByText(/need the permission/)).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it.each([
    ['while Grafana is asked', { isBusy: true }],
    ['with a choice that cannot be written', { isValid: false }],
  ])('makes none %s', (_name, props) => {
    show(props);
    expect(screen.getByRole('button', { name: /snapshot/ })).toBeDisabled();
  });

  it('says what Grafana answered where it made none', () => {
    show({ failure: { kind: 'create', message: 'Access denied' } });
    expect(screen.getByText('Grafana made no snapshot: Access denied')).toBeInTheDocument();
  });
});
