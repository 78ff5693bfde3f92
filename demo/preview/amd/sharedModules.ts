import * as emotionCss from '@emotion/css';
import * as data from '@grafana/data';
import * as runtime from '@grafana/runtime';
import * as ui from '@grafana/ui';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import * as reactRouter from 'react-router';
import * as rxjs from 'rxjs';
import * as operators from 'rxjs/operators';

/** What Grafana's loader shares with plugins, by the names it has there. `PluginPage` cannot be set from outside, so it is given here. */
export function sharedModules(pluginPage: typeof runtime.PluginPage): Readonly<Record<string, unknown>> {
  return {
    react: React,
    'react-dom': ReactDom,
    'react-router': reactRouter,
    rxjs,
    'rxjs/operators': operators,
    '@emotion/css': emotionCss,
    '@grafana/data': data,
    '@grafana/runtime': { ...runtime, PluginPage: pluginPage },
    '@grafana/ui': ui,
  };
}
