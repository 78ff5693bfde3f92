import type { AnswersOf } from '../../engine/model/context';
import type { Plan } from '../plan';
import { type AnchorRow, type Judged, type JudgeInput, type Observed, type Section, toWhole } from '../section';
import { fromFinding, recent } from '../watch/observing';
import { certificateRequests, judgeCertificates, toCertificatesFinding } from './certificates';
import { judgeProbes, probeRequests, toProbesFinding } from './judge';
import { frames } from './tables';
import { counts, probes as view } from './view';

/** Health endpoints as seen from outside, and the certificates that they are served with. */
export const probes = {
  title: 'page.probes.title',
  subjects: ({ plan, schedule }) => [
    ...(plan.probes === null ? [] : [['probes', probeRequests(plan.probes, schedule)] as const]),
    ...(plan.certificates === null
      ? []
      : [['certificates', certificateRequests(plan.certificates, schedule)] as const]),
  ],
  judge: {
    stage: 'data',
    run: (input) => {
      const [probed, certified] = [judgeEndpoints(input), judgeExpiry(input)];
      return {
        parts: { ...probed.parts, ...certified.parts },
        findings: [...(probed.findings ?? []), ...(certified.findings ?? [])],
      };
    },
  },
  observe: (plan, answersOf) => [...observeProbes(plan, answersOf), ...observeCertificates(plan, answersOf)],
  view,
  counts,
  frames,
  compared: {
    probe: {
      named: 'address',
      subjects: ({ probes: rows }) =>
        rows.map(({ id, status, mean }) => ({ ...toSubject(id), status, value: mean, unit: 'ms' })),
    },
    certificate: {
      named: 'address',
      subjects: ({ certificates }) =>
        certificates.map(({ id, status, daysLeft }) => ({ ...toSubject(id), status, value: daysLeft, unit: 'd' })),
    },
  },
  anchors: ({ probes: rows, certificates }, translate) => [
    ...(rows.length === 0 ? [] : [toWhole('probes', translate('page.probes.title', {}))]),
    ...(certificates.length === 0 ? [] : [toCertificates(translate('page.certificates.title', {}))]),
  ],
  queries: ({ probes: rows, certificates }) =>
    [...rows, ...certificates].map(({ id, query }) => ({ id, type: 'prometheus', query })),
} satisfies Section;

function toSubject(id: string): { readonly id: string; readonly title: string; critical: false; outcome: null } {
  return { id, title: id, critical: false, outcome: null };
}

function judgeEndpoints({ plan: { probes: rules }, answers, context }: JudgeInput): Judged {
  if (rules === null) {
    return { parts: {} };
  }
  const rows = judgeProbes(rules, answers('probes'), context);
  return { parts: { probes: rows }, findings: [toProbesFinding(rules, rows, context)] };
}

function judgeExpiry({ plan: { certificates: rules }, answers, context }: JudgeInput): Judged {
  if (rules === null) {
    return { parts: {} };
  }
  const rows = judgeCertificates(rules, answers('certificates'), context);
  return { parts: { certificates: rows }, findings: [toCertificatesFinding(rules, rows, context)] };
}

function observeProbes({ probes: rules }: Plan, answersOf: AnswersOf): readonly Observed[] {
  if (rules === null) {
    return [];
  }
  return [
    [
      'probes',
      (then) => {
        const rows = judgeProbes(rules, { success: recent(answersOf('probes')['success'], then) }, then);
        const isDown = rows.some(({ state }) => state === 'down');
        return fromFinding(toProbesFinding(rules, rows, then), isDown, then);
      },
    ],
  ];
}

function observeCertificates({ certificates: rules }: Plan, answersOf: AnswersOf): readonly Observed[] {
  if (rules === null) {
    return [];
  }
  return [
    [
      'certificates',
      (then) => {
        const rows = judgeCertificates(rules, answersOf('certificates'), then);
        const isOver = rows.some(({ status }) => status === 'fail');
        return fromFinding(toCertificatesFinding(rules, rows, then), isOver, then);
      },
    ],
  ];
}

/** Certificates stand in the section of the probes under a name of their own. */
function toCertificates(title: string): AnchorRow {
  return { ...toWhole('certificates', title), place: { section: 'probes', title } };
}
