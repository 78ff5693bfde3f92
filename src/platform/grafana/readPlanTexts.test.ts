import { toPlanTexts } from './readPlanTexts';

describe('toPlanTexts', () => {
  it.each([
    ['plans', { plans: [{ yaml: 'id: a' }, { yaml: 'id: b' }] }, ['id: a', 'id: b']],
    ['no settings', undefined, []],
    ['null', null, []],
    ['no plans', {}, []],
    ['plans of another shape', { plans: ['id: a', { yaml: 1 }, null] }, []],
    ['not a list', { plans: { yaml: 'id: a' } }, []],
  ])('%s', (_name, jsonData, expected) => {
    expect(toPlanTexts(jsonData)).toEqual(expected);
  });
});
