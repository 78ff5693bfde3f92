import { type Evidence, toRequest } from '../../src/engine/model/evidence';
import type { SourceAnswers } from '../../src/sources/port';
import type { Fault, Subject } from './subject';

const EXPECTED: readonly (readonly [Fault, string])[] = [
  ['refused', 'unreachable'],
  ['hanging', 'timeout'],
  ['unauthorized', 'unauthorized'],
  ['serverError', 'badResponse'],
  ['malformed', 'badResponse'],
  ['page', 'badResponse'],
  ['nothing', 'badResponse'],
  ['otherShape', 'badResponse'],
  ['empty', 'absent'],
  ['huge', 'tooLarge'],
  ['cancelled', 'cancelled'],
];

interface Asked extends SourceAnswers {
  readonly hit: Evidence | undefined;
  readonly spared: Evidence | undefined;
  readonly told: readonly (readonly [string, Evidence])[];
}

async function ask({ hit, spared, open }: Subject, fault: Fault | null): Promise<Asked> {
  const stop = new AbortController();
  const [first, second] = [toRequest('s', hit), toRequest('s', spared)];
  const told: [string, Evidence][] = [];
  if (fault === 'cancelled') {
    setTimeout(() => stop.abort(), 5);
  }
  const result = await open(fault).ask([first, second], {
    signal: stop.signal,
    onAnswer: (id, evidence) => told.push([id, evidence]),
  });
  return { ...result, hit: result.answers[first.id], spared: result.answers[second.id], told };
}

function kindOf(evidence: Evidence | undefined): string {
  return evidence?.status === 'failed' ? evidence.error.kind : (evidence?.status ?? 'missing');
}

/** What every source keeps, whatever its server does: the right kind, one answer for each request, and the others as they were. */
export function describeContract(subject: Subject): void {
  describe(subject.name, () => {
    it('is observed where nothing is wrong', async () => {
      const { hit, spared, requests } = await ask(subject, null);
      expect([kindOf(hit), kindOf(spared), requests]).toEqual(['observed', 'observed', 2]);
    });

    it.each(EXPECTED)('%s is %s, and costs its own answer only', async (fault, kind) => {
      const whole = await ask(subject, null);
      const { hit, spared, answers, told } = await ask(subject, fault);
      expect(kindOf(hit)).toBe(kind);
      expect(spared).toEqual(whole.spared);
      expect(Object.keys(answers)).toHaveLength(2);
      expect(new Map(told)).toEqual(new Map(Object.entries(answers)));
      expect(told).toHaveLength(2);
    });

    it.each(EXPECTED)('%s is told in one line', async (fault) => {
      const { hit } = await ask(subject, fault);
      expect(hit?.status === 'failed' ? hit.error.message : 'nothing is there').toMatch(/^[^\n]{5,400}$/);
    });
  });
}
