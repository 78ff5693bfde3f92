import type { GenericSchema, InferOutput } from 'valibot';

/** What a schema lets through, with no way to change it. */
export type Data<Schema extends GenericSchema> = DeepReadonly<InferOutput<Schema>>;

export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
