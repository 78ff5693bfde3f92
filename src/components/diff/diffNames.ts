/** What a reader calls two reports. */
export interface DiffNames {
  readonly before: string;
  readonly after: string;
}
