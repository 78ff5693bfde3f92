import { etapa3 } from './etapa-3/etapa3';
import { hotel } from './hotel/hotel';
import { hotelBlind } from './hotel-blind/hotelBlind';
import { hotelLeak } from './hotel-leak/hotelLeak';
import { hotelRegression } from './hotel-regression/hotelRegression';
import { repositoryScanner } from './repository-scanner/repositoryScanner';
import type { Scenario } from './scenario';
import { warunginPos } from './warungin-pos/warunginPos';
import { week3 } from './week-3/week3';

export const SCENARIOS: readonly Scenario[] = [
  hotel,
  hotelRegression,
  hotelLeak,
  hotelBlind,
  repositoryScanner,
  etapa3,
  week3,
  warunginPos,
];

export function findScenario(id: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.id === id);
}
