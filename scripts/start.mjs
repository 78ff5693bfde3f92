import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled, fail, toMessage } from './install.mjs';
import { createPreviewServer } from './preview/createPreviewServer.mjs';
import { listen } from './preview/listen.mjs';

/**
 * `npm start`: the built plugin in the preview host, over recordings, or with `-- --plan FILE --prometheus URL …` over live
 * servers. Serves loopback only, on PORT (4780) or the next free port.
 */
const TYPES = ['prometheus', 'loki', 'jaeger', 'alertmanager', 'grafana'];
const options = readOptions();

ensureInstalled();
await build(['plugin', 'preview']).catch(failed);
const port = await listen(createPreviewServer(options), Number(process.env.PORT ?? 4780)).catch(failed);
process.stdout.write(`Day One preview: http://127.0.0.1:${port}/\n`);

/** @param {unknown} error */
function failed(error) {
  return fail(toMessage(error));
}

function readOptions() {
  try {
    const flags = Object.fromEntries(
      ['plan', ...TYPES].map((name) => [name, { type: /** @type {'string'} */ ('string') }])
    );
    const { values } = parseArgs({ options: flags, strict: true, allowPositionals: false });
    const servers = Object.fromEntries(
      TYPES.flatMap((type) => (values[type] === undefined ? [] : [[type, toAddress(type, values[type])]]))
    );
    if ((values.plan === undefined) !== (Object.keys(servers).length === 0)) {
      throw new Error(
        'live servers need both --plan FILE and at least one address, such as --prometheus http://localhost:9090'
      );
    }
    if (values.plan !== undefined && !existsSync(values.plan)) {
      throw new Error(`--plan ${values.plan}: no such file`);
    }
    return { plan: values.plan ?? null, servers };
  } catch (error) {
    process.stderr.write(`dayone: ${toMessage(error).split('\n', 1).join('')}\n`);
    process.exit(64);
  }
}

/**
 * @param {string} type
 * @param {string} text
 */
function toAddress(type, text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`--${type} "${text}" is not an address such as http://localhost:9090`);
  }
  return text.replace(/\/+$/, '');
}
