import type { PanelProps } from '@grafana/data';
import React, { lazy, Suspense, type ComponentType } from 'react';

/** A panel whose body is loaded when it is first shown, from a chunk that panels and pages share. */
export function lazyPanel<Options>(load: () => Promise<ComponentType<PanelProps<Options>>>): ComponentType<PanelProps<Options>> {
  const Body = lazy(async () => ({ default: await load() }));
  return function LazyPanel(props) {
    return (
      <Suspense fallback={null}>
        <Body {...props} />
      </Suspense>
    );
  };
}
