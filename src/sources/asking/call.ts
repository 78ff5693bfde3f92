import type { Data, Evidence, Question, SourceFailure } from '../../engine/model/evidence';
import type { TransportRequest, TransportResponse } from '../port';

/** One question as one request of a server's API. */
export interface Call {
  /** The text that is sent in the source's own language, '' where the API takes none. */
  readonly query: string;
  readonly request: Omit<TransportRequest, 'signal'>;
  /** Reads the body of a good answer; null: it answered, and there is nothing. Throws a `SourceError`. */
  readonly parse: (body: string) => Data | null;
  /** Error statuses that mean that there is nothing; without it none does. */
  readonly absentOn?: readonly number[];
}

/** The request for a question, or the answer where nothing need be sent. */
export type ToCall = (question: Question) => Call | Evidence;

/** What a server's own error answer means; null where it says nothing known. */
export type Explain = (response: TransportResponse) => SourceFailure | null;
