type Factory = (...dependencies: readonly unknown[]) => unknown;
type Define = ((dependencies: readonly string[], factory: Factory) => void) & { amd: object };

declare global {
  interface Window {
    define?: Define;
  }
}

/** Loads AMD modules one after another by script elements, as far as bundles need it: their dependencies are given, or `module`. */
export function createAmdLoader(shared: Readonly<Record<string, unknown>>): (address: string) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return (address) => {
    last = last.then(() => load(address, shared));
    return last;
  };
}

async function load(address: string, shared: Readonly<Record<string, unknown>>): Promise<unknown> {
  let exported: unknown;
  const uri = new URL(address, window.location.origin).href;
  const define: Define = Object.assign(
    (dependencies: readonly string[], factory: Factory) => {
      exported = factory(
        ...dependencies.map((name) => (name === 'module' ? { id: address, uri } : resolve(name, shared)))
      );
    },
    { amd: {} }
  );
  window.define = define;
  await new Promise((done, failed) => {
    const script = Object.assign(document.createElement('script'), {
      src: address,
      onload: done,
      onerror: () => failed(new Error(`${address} could not be loaded`)),
    });
    document.head.append(script);
  });
  delete window.define;
  return exported;
}

function resolve(name: string, shared: Readonly<Record<string, unknown>>): unknown {
  if (!Object.hasOwn(shared, name)) {
    throw new Error(`the preview shares no "${name}"`);
  }
  return shared[name];
}
