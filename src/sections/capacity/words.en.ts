/** English for the section capacity. */
export const words = {
  'document.capacity.drawn': 'Used, drawn',
  'document.capacity.note': 'The line is at 90 % of the capacity.',
  'capacity.full': 'Full: {used:value} of {capacity:value}.',
  'capacity.fullSoon':
    '{percent:percent} used; at {perDay:signed} a day full on {fullAt:time}, within {horizon:duration}.',
  'capacity.fullLater': '{percent:percent} used; at {perDay:signed} a day full on {fullAt:time}.',
  'capacity.farOff': '{percent:percent} used; at {perDay:signed} a day not full within 100 years.',
  'capacity.nearlyFull': '{percent:percent} used: {used:value} of {capacity:value}.',
  'capacity.steady':
    '{percent:percent} used; the interval of the change a day, {low:signed} to {high:signed}, tells no growth.',
  'capacity.short': '{percent:percent} used; less than 6 h or too few samples to tell how it grows.',
  'capacity.told': '{used:value}, {perDay:signed} a day; the plan names no capacity.',
  'capacity.toldShort':
    '{used:value}; the plan names no capacity, and there is less than 6 h or too few samples to tell how it grows.',
  'capacity.manySeries': 'A query of this capacity returned more than one series.',
  'capacity.noData': 'The query of what is used returned nothing within the last hour.',
  'capacity.noCapacity': '{used:value} used; the query of the capacity returned nothing above 0 within the last hour.',
  'page.capacity.title': 'Capacity',
  'page.capacity.subtitle': 'what fills up, and when it is full',
  'page.capacity.what': 'Resource',
  'page.capacity.used': 'Used',
  'page.capacity.growth': 'Growth a day',
  'page.capacity.full': 'Full on',
  'page.capacity.of': '{used} of {capacity}, {percent}',
  'page.capacity.bar': '{title}: {used}; the line is at 90 %',
  'page.capacity.notInSight': 'not within sight',
  'page.capacity.note': 'The line is at 90 % of the capacity. Under the growth stands its 95 % interval.',
} as const;

declare module '../../engine/model/finding' {
  interface Codes {
    readonly capacity: keyof typeof words;
  }
}
