import { itemRow } from '../../engine/model/itemRow';
import { list } from '../../engine/model/schema';

export const report = { security: list(itemRow) };
export const empty = { security: [] };
