import { words as checks } from '../engine/checks/words.en';
import { words as judge } from '../engine/judge/words.en';
import type { Code } from '../engine/model/finding';
import { words as plan } from '../engine/plan/words.en';
import { words as scoring } from '../engine/scoring/words.en';
import { words as engine } from '../engine/words.en';
import { columns } from '../i18n/en/columns';
import { exchange } from '../i18n/en/exchange';
import { files } from '../i18n/en/files';
import { page } from '../i18n/en/page';
import { panels } from '../i18n/en/panels';
import { words as alerts } from './alerts/words.en';
import { words as capacity } from './capacity/words.en';
import { words as checklist } from './checklist/words.en';
import { words as comparison } from './comparison/words.en';
import { words as conclusions } from './conclusions/words.en';
import { words as endpoints } from './endpoints/words.en';
import { words as incidents } from './incidents/words.en';
import { words as journal } from './journal/words.en';
import { words as people } from './people/words.en';
import { words as probes } from './probes/words.en';
import { words as progress } from './progress/words.en';
import { words as queries } from './queries/words.en';
import { words as readiness } from './readiness/words.en';
import { words as recommendations } from './recommendations/words.en';
import { words as security } from './security/words.en';
import { words as services } from './services/words.en';
import { words as signals } from './signals/words.en';
import { words as signoffs } from './signoffs/words.en';
import { words as sources } from './sources/words.en';
import { words as trajectory } from './trajectory/words.en';
import { words as triggers } from './triggers/words.en';
import { words as usage } from './usage/words.en';
import { words as verdict } from './verdict/words.en';
import { words as watch } from './watch/words.en';

/** All English words of the product by code; a folder's words that are missing here do not compile. */
export const en: Readonly<Record<Code, string>> = Object.freeze({
  ...engine,
  ...checks,
  ...judge,
  ...plan,
  ...scoring,
  ...alerts,
  ...capacity,
  ...checklist,
  ...comparison,
  ...conclusions,
  ...endpoints,
  ...incidents,
  ...journal,
  ...people,
  ...probes,
  ...progress,
  ...queries,
  ...readiness,
  ...recommendations,
  ...security,
  ...services,
  ...signals,
  ...signoffs,
  ...sources,
  ...trajectory,
  ...triggers,
  ...usage,
  ...verdict,
  ...watch,
  ...columns,
  ...exchange,
  ...files,
  ...page,
  ...panels,
});
