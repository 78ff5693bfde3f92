import { backtest } from './backtest';
import { checks } from './checks';
import { columns } from './columns';
import { compare } from './compare';
import { document } from './document';
import { documentHtml } from './documentHtml';
import { documentPeople } from './documentPeople';
import { engine } from './engine';
import { formats } from './formats';
import { insights } from './insights';
import { judge } from './judge';
import { operations } from './operations';
import { page } from './page';
import { pageExport } from './pageExport';
import { pageOperations } from './pageOperations';
import { pagePeople } from './pagePeople';
import { pageSaved } from './pageSaved';
import { panels } from './panels';
import { people } from './people';
import { plan } from './plan';
import { saved } from './saved';

/** All English words of the product by code. */
export const en: Readonly<Record<string, string>> = Object.freeze({
  ...backtest,
  ...checks,
  ...columns,
  ...compare,
  ...document,
  ...documentHtml,
  ...documentPeople,
  ...engine,
  ...formats,
  ...insights,
  ...judge,
  ...operations,
  ...page,
  ...pageExport,
  ...pageOperations,
  ...pagePeople,
  ...pageSaved,
  ...panels,
  ...people,
  ...plan,
  ...saved,
});
