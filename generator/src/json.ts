/** A place in a JSON document: `#` followed by a JSON Pointer (RFC 6901), e.g. `#/paths/~1pets/get`. */
export type Pointer = string;

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
