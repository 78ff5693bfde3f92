/** What the bundler and Grafana's loader add to plain modules. */
declare module 'amd-module' {
  const module: { readonly uri: string };
  export default module;
}

declare module '*.yaml' {
  const text: string;
  export default text;
}

declare let __webpack_public_path__: string;
