import type { PanelProps } from '@grafana/data';
import React, { type ComponentType, lazy, Suspense } from 'react';
import { panels } from '../../i18n/en/panels';
import type { Telling } from '../../i18n/locale';

export interface LazyPanelOptions<Options> {
  /** The body, from a chunk that panels and pages share. */
  readonly load: () => Promise<ComponentType<PanelProps<Options>>>;
  readonly openTelling: () => Promise<(timeZone: string) => Telling>;
}

export interface LazyPanel<Options> {
  readonly Panel: ComponentType<PanelProps<Options>>;
  /**
   * Words for the panel's options, which Grafana asks for whenever it shows them: the reader's once they are loaded, and they are with the
   * body, which stands beside the options; English before.
   */
  readonly word: (code: keyof typeof panels) => string;
}

/** A panel whose body and words are loaded when it is first shown. */
export function lazyPanel<Options>({ load, openTelling }: LazyPanelOptions<Options>): LazyPanel<Options> {
  let word: LazyPanel<Options>['word'] = (code) => panels[code];
  const Body = lazy(async () => {
    // The provider holds all English words: too much for an entry that every dashboard loads.
    const [Loaded, tellIn, { TellingProvider }] = await Promise.all([
      load(),
      openTelling(),
      import('../words/TellingProvider'),
    ]);
    word = (code) => tellIn('utc').translate(code, {});
    const Told = (props: PanelProps<Options>): React.ReactElement => (
      <TellingProvider telling={tellIn(props.timeZone)}>
        <Loaded {...props} />
      </TellingProvider>
    );
    return { default: Told };
  });
  const Panel = (props: PanelProps<Options>): React.ReactElement => (
    <Suspense fallback={null}>
      <Body {...props} />
    </Suspense>
  );
  return { Panel, word: (code) => word(code) };
}
