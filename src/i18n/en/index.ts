import { checks } from './checks';
import { engine } from './engine';
import { judge } from './judge';
import { page } from './page';
import { plan } from './plan';
import { text } from './text';

/** All English words of the product by code. */
export const en: Readonly<Record<string, string>> = Object.freeze({ ...checks, ...engine, ...judge, ...page, ...plan, ...text });
