import { standardEditorsRegistry, standardFieldConfigEditorRegistry } from '@grafana/data';

/** Editors of panel options that Grafana registers. The preview edits none, but a panel's defaults are made by naming them. */
const EDITORS = [
  'text',
  'number',
  'slider',
  'boolean',
  'select',
  'multi-select',
  'radio',
  'unit',
  'color',
  'fieldColor',
  'field-name',
  'strings',
  'timezone',
  'dashboard-uid',
  'stats-picker',
];

export function setOptionEditors(): void {
  standardEditorsRegistry.setInit(() => EDITORS.map((id) => ({ id, name: id, editor: () => null })));
  standardFieldConfigEditorRegistry.setInit(() => []);
}
