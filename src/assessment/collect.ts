import type { Evidence, EvidenceSet, Request, SourceState } from '../engine/model/evidence';
import type { AssessInput } from './assessment';

export interface Collection {
  readonly requests: readonly Request[];
  /** Evidence that is there already; its answers are kept. */
  readonly base: EvidenceSet;
  /** Called once at the start and after each burst of answers. */
  readonly onEvidence: (progress: {
    readonly answered: number;
    readonly total: number;
    readonly evidence: EvidenceSet;
  }) => void;
}

type Asker = Pick<AssessInput, 'sources' | 'clock' | 'signal'>;

/** Asks all sources side by side. A request for a source that does not exist fails, the others go on. */
export async function collect(asker: Asker, { requests, base, onEvidence }: Collection): Promise<EvidenceSet> {
  const answers: Record<string, Evidence> = { ...base.answers };
  const open = requests.filter(({ id }) => answers[id] === undefined);
  const tell = (): void =>
    onEvidence({
      answered: requests.filter(({ id }) => answers[id] !== undefined).length,
      total: requests.length,
      evidence: { ...base, answers: { ...answers } },
    });
  tell();
  const ids = [...new Set(open.map(({ source }) => source))];
  const states = await Promise.all(
    ids.map(async (id) => {
      const mine = open.filter(({ source }) => source === id);
      const asked = await askOne(asker, {
        id,
        requests: mine,
        onAnswer: (request, evidence) => {
          answers[request] = evidence;
          tell();
        },
      });
      Object.assign(answers, asked.answers);
      tell();
      return asked.state;
    })
  );
  return { ...base, answers, sources: mergeStates(base.sources, states) };
}

interface Question {
  readonly id: string;
  readonly requests: readonly Request[];
  readonly onAnswer: (id: string, evidence: Evidence) => void;
}

interface Asked {
  readonly answers: Readonly<Record<string, Evidence>>;
  readonly state: SourceState;
}

/** Asks one source; `requests` and `tookMs` of its state are this asking's. */
export async function askOne({ sources, clock, signal }: Asker, { id, requests, onAnswer }: Question): Promise<Asked> {
  const source = sources.find((entry) => entry.id === id);
  if (source === undefined) {
    return unknownSource(id, requests);
  }
  const startedAt = clock();
  const { answers, requests: made } = await source.ask(requests, { signal, onAnswer });
  const failures = requests.map((request) => answers[request.id]);
  const first = failures.find((answer) => answer?.status === 'failed');
  const all = failures.length > 0 && failures.every((answer) => answer?.status === 'failed');
  return {
    answers,
    state: {
      id,
      type: source.type,
      error: all && first?.status === 'failed' ? first.error : null,
      requests: made,
      tookMs: Math.max(0, clock() - startedAt),
    },
  };
}

function unknownSource(id: string, requests: readonly Request[]): Asked {
  const error = { kind: 'unreachable', message: `no source "${id}" is connected` } as const;
  const answers = Object.fromEntries(
    requests.map((request) => [request.id, { status: 'failed', query: '', error } as const])
  );
  return { answers, state: { id, type: 'prometheus', error, requests: 0, tookMs: 0 } };
}

export function mergeStates(before: readonly SourceState[], now: readonly SourceState[]): readonly SourceState[] {
  const merged = new Map(before.map((state) => [state.id, state]));
  for (const state of now) {
    const old = merged.get(state.id);
    merged.set(
      state.id,
      old === undefined
        ? state
        : { ...state, requests: old.requests + state.requests, tookMs: old.tookMs + state.tookMs }
    );
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
