import { createHotel } from '../hotel/createHotel';
import type { Episode } from '../span';

const MINUTE = 60;
const HOUR = 3600;

/** None of these lies in a window that is compared. */
const CPU_SPIKES = [2.6, 7.3, 15.8, 21.2].map((hour) => toEpisode(hour * HOUR, 3));
const MISS_SPIKES = [5.1, 13.4, 19.7].map((hour) => toEpisode(hour * HOUR, 4));

/** One instance grows without levelling off; processor and cache misses spike now and then. */
export const hotelLeak = createHotel({
  id: 'hotel-leak',
  title: 'Hotel agent, an instance that leaks memory',
  faults: {
    leak: { instance: 'agente-api-prod-2', from: HOUR, bytesPerHour: 12_000_000 },
    cpuSpikes: CPU_SPIKES,
    missSpikes: MISS_SPIKES,
  },
});

function toEpisode(from: number, minutes: number): Episode {
  return { from, to: from + minutes * MINUTE };
}
