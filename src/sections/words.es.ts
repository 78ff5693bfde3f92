import { words as checks } from '../engine/checks/words.es';
import { words as judge } from '../engine/judge/words.es';
import type { Code } from '../engine/model/finding';
import { words as plan } from '../engine/plan/words.es';
import { words as scoring } from '../engine/scoring/words.es';
import { words as engine } from '../engine/words.es';
import { columns } from '../i18n/es/columns';
import { exchange } from '../i18n/es/exchange';
import { files } from '../i18n/es/files';
import { page } from '../i18n/es/page';
import { panels } from '../i18n/es/panels';
import { words as alerts } from './alerts/words.es';
import { words as capacity } from './capacity/words.es';
import { words as checklist } from './checklist/words.es';
import { words as comparison } from './comparison/words.es';
import { words as conclusions } from './conclusions/words.es';
import { words as endpoints } from './endpoints/words.es';
import { words as incidents } from './incidents/words.es';
import { words as journal } from './journal/words.es';
import { words as people } from './people/words.es';
import { words as probes } from './probes/words.es';
import { words as progress } from './progress/words.es';
import { words as queries } from './queries/words.es';
import { words as readiness } from './readiness/words.es';
import { words as recommendations } from './recommendations/words.es';
import { words as security } from './security/words.es';
import { words as services } from './services/words.es';
import { words as signals } from './signals/words.es';
import { words as signoffs } from './signoffs/words.es';
import { words as sources } from './sources/words.es';
import { words as trajectory } from './trajectory/words.es';
import { words as triggers } from './triggers/words.es';
import { words as usage } from './usage/words.es';
import { words as verdict } from './verdict/words.es';
import { words as watch } from './watch/words.es';

/** All Spanish words of the product by code; a folder's words that are missing here do not compile. */
export const es: Readonly<Record<Code, string>> = Object.freeze({
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
