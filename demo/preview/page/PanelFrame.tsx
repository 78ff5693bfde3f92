import { EventBusSrv, type FieldConfigSource, LoadingState, type PanelData, type PanelPlugin } from '@grafana/data';
import { Alert, PanelChrome } from '@grafana/ui';
import React, { useEffect, useRef, useState } from 'react';
import type { Plugins } from './host';

interface Props {
  readonly plugins: Plugins;
  readonly type: string;
  readonly title: string;
  readonly height: number;
  readonly data: PanelData;
  readonly options: object;
}

const FIELD_CONFIG: FieldConfigSource = { defaults: {}, overrides: [] };
const BUS = new EventBusSrv();

/** One panel in Grafana's panel frame. */
export function PanelFrame({ plugins, type, title, height, data, options }: Props): React.ReactElement {
  const [plugin, setPlugin] = useState<PanelPlugin | Error | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    plugins.panel(type).then(setPlugin, setPlugin);
  }, [plugins, type]);
  return (
    <div ref={place} data-testid={type}>
      {width > 0 && (
        <PanelChrome
          title={title}
          width={width}
          height={height}
          loadingState={data.state}
          statusMessage={data.errors?.[0]?.message}
        >
          {(innerWidth, innerHeight) => (
            <Body plugin={plugin} data={data} width={innerWidth} height={innerHeight} options={options} title={title} />
          )}
        </PanelChrome>
      )}
    </div>
  );
}

interface BodyProps {
  readonly plugin: PanelPlugin | Error | null;
  readonly data: PanelData;
  readonly width: number;
  readonly height: number;
  readonly options: object;
  readonly title: string;
}

function Body({ plugin, data, width, height, options, title }: BodyProps): React.ReactElement | null {
  if (plugin instanceof Error) {
    return <Alert title="Panel plugin not found">{plugin.message}</Alert>;
  }
  if (plugin === null || plugin.panel === null || data.state === LoadingState.NotStarted) {
    return null;
  }
  const Panel = plugin.panel;
  return (
    <Panel
      id={1}
      data={data}
      timeRange={data.timeRange}
      timeZone="browser"
      options={{ ...plugin.defaults, ...options }}
      transparent={false}
      width={width}
      height={height}
      fieldConfig={FIELD_CONFIG}
      renderCounter={0}
      title={title}
      eventBus={BUS}
      onOptionsChange={() => undefined}
      onFieldConfigChange={() => undefined}
      replaceVariables={(text) => text}
      onChangeTimeRange={() => undefined}
    />
  );
}

function useWidth(place: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
