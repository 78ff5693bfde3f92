import type { Status } from '../engine/model/finding';
import { byStatus } from './table';

describe('byStatus', () => {
  const row = (status: Status, critical = false): { status: Status; critical: boolean } => ({ status, critical });

  it('puts what fails first and keeps the order of what is well', () => {
    expect(byStatus([row('pass'), row('unknown'), row('warn', true), row('fail'), row('pass', true)])).toEqual([
      row('fail'),
      row('warn', true),
      row('unknown'),
      row('pass'),
      row('pass', true),
    ]);
  });

  it('puts what is urgent before the rest of its kind', () => {
    expect(byStatus([row('fail'), row('fail', true), row('unknown', true)], ({ critical }) => critical)).toEqual([
      row('fail', true),
      row('fail'),
      row('unknown', true),
    ]);
  });
});
