import React, { type ComponentType, createContext, lazy, Suspense, useContext } from 'react';
import type { Translate } from '../engine/model/finding';
import { panels } from '../i18n/en/panels';

type Word = keyof typeof panels;

/** Words of the editors, which hold no figures; English where nobody provides others. */
export const WordsContext = createContext<Translate | null>(null);

export function useWords(): (code: Word) => string {
  const translate = useContext(WordsContext);
  return translate === null ? english : (code) => translate(code, {});
}

function english(code: Word): string {
  return panels[code];
}

/** An editor that is loaded with the reader's words when it is first shown. */
export function lazyEditor<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Body = lazy(async () => {
    const [Loaded, { openTelling }] = await Promise.all([load(), import('../platform/grafana/openLocale')]);
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
