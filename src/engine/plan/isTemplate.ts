/** A field, a line or its time, a word, an action, or a function of something that is no word. https://grafana.com/docs/loki/latest/query/template_functions/ */
const TEMPLATE =
  /^(?:-\s+)?(?:[.$]|\/\*|__\w+__(?!\S)|(?:end|else|break|continue)(?!\S)|(?:if|range|with|block|define|template)\s|\w+\s+(?:[^\s\w]|__))/;

/** Whether the inside of `{{…}}` belongs to the templates of LogQL, and is no name of a variable. */
export function isTemplate(inside: string): boolean {
  return TEMPLATE.test(inside);
}
