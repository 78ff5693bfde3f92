import { fireEvent, render, screen } from '@testing-library/react';
import React from 'react';
import { DropArea } from './DropArea';

const file = new File(['{}'], 'r.json', { type: 'application/json' });

function show(): jest.Mock {
  const onFiles = jest.fn();
  render(<DropArea onFiles={onFiles}>page</DropArea>);
  return onFiles;
}

describe('DropArea', () => {
  it('says what a dropped file does, and takes it', () => {
    const onFiles = show();
    fireEvent.dragOver(screen.getByTestId('dayone-drop'), { dataTransfer: { types: ['Files'], files: [] } });
    expect(screen.getByText('Drop a report (JSON) to open it; drop two to compare them')).toBeInTheDocument();
    fireEvent.drop(screen.getByTestId('dayone-drop'), { dataTransfer: { types: ['Files'], files: [file] } });
    expect(onFiles).toHaveBeenCalledWith([file]);
    expect(screen.queryByText(/Drop a report/)).not.toBeInTheDocument();
  });

  it('leaves dragged text alone', () => {
    const onFiles = show();
    fireEvent.dragOver(screen.getByTestId('dayone-drop'), { dataTransfer: { types: ['text/plain'], files: [] } });
    fireEvent.drop(screen.getByTestId('dayone-drop'), { dataTransfer: { types: ['text/plain'], files: [] } });
    expect(screen.queryByText(/Drop a report/)).not.toBeInTheDocument();
    expect(onFiles).not.toHaveBeenCalled();
  });
});
