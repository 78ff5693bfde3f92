import type { PlanFault } from './fault';

/** One line a fault: `line 12, column 5: measures[2].tolerence: unknown key; did you mean "tolerance"?`. */
export function describeFaults(faults: readonly PlanFault[]): readonly string[] {
  return faults.map(({ line, column, path, message, suggestion, pack }) => {
    const where = `${pack === null ? '' : `pack ${pack}, `}line ${line}, column ${column}`;
    const hint = suggestion === null ? '' : `; did you mean "${suggestion}"?`;
    return `${where}: ${path === '' ? '' : `${path}: `}${message}${hint}`;
  });
}
