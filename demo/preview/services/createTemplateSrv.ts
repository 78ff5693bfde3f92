import type { TemplateSrv } from '@grafana/runtime';

/** The preview has no variables: texts stay as they are. */
export function createTemplateSrv(): TemplateSrv {
  return {
    getVariables: () => [],
    replace: (target = '') => target,
    containsTemplate: () => false,
    updateTimeRange: () => undefined,
  };
}
