import { hotelBlind } from './hotel-blind/hotelBlind';
import { hotelLeak } from './hotel-leak/hotelLeak';
import { hotelRegression } from './hotel-regression/hotelRegression';
import { hotel } from './hotel/hotel';
import type { Scenario } from './scenario';

export const SCENARIOS: readonly Scenario[] = [hotel, hotelRegression, hotelLeak, hotelBlind];

export function findScenario(id: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id);
}
