import { backtest } from './backtest';
import { checks } from './checks';
import { compare } from './compare';
import { engine } from './engine';
import { insights } from './insights';
import { judge } from './judge';
import { operations } from './operations';
import { page } from './page';
import { pageExport } from './pageExport';
import { pageOperations } from './pageOperations';
import { pagePeople } from './pagePeople';
import { pageSaved } from './pageSaved';
import { people } from './people';
import { plan } from './plan';
import { text } from './text';

/** All English words of the product by code. */
export const en: Readonly<Record<string, string>> = Object.freeze({
  ...backtest,
  ...checks,
  ...compare,
  ...engine,
  ...insights,
  ...judge,
  ...operations,
  ...page,
  ...pageExport,
  ...pageOperations,
  ...pagePeople,
  ...pageSaved,
  ...people,
  ...plan,
  ...text,
});
