import React, { lazy, Suspense, type ComponentType } from 'react';
import { WordsContext } from './WordsContext';

/** An editor that is loaded with the reader's words when it is first shown. */
export function lazyEditor<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Body = lazy(async () => {
    const [Loaded, { openTelling }] = await Promise.all([load(), import('../../platform/grafana/telling/openTelling')]);
    const { translate } = (await openTelling())('utc');
    const Told = (props: Props): React.ReactElement => (
      <WordsContext.Provider value={translate}>
        <Loaded {...props} />
      </WordsContext.Provider>
    );
    return { default: Told };
  });
  return (props) => (
    <Suspense fallback={null}>
      <Body {...props} />
    </Suspense>
  );
}
