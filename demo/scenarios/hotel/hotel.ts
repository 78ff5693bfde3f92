import { createHotel } from './createHotel';

/** The system of the first seed: a day after its rollout, as good as when it settled. */
export const hotel = createHotel({ id: 'hotel', title: 'Hotel agent' });
