import { sharedList } from '../../engine/plan/fields';
import { itemIn } from '../../engine/plan/schema/items';

/** Lines that restate what data alone says; later lists may restate them. */
export const securityPlan = { security: sharedList(itemIn('security', 'dataFinding'), 'item') };
