import { checkRow } from '../../engine/checks/checkRow';
import { list } from '../../engine/model/schema';

export const report = { checks: list(checkRow) };
export const empty = { checks: [] };
