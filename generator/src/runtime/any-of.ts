/** The properties that any of several types has, each as any of them has it; nothing says which go together. */
export type AnyOf<T> = { readonly [Name in NamesIn<T>]?: ValueIn<T, Name> | undefined };

type NamesIn<T> = T extends unknown ? keyof T : never;

type ValueIn<T, Name> = T extends unknown ? (Name extends keyof T ? T[Name] : never) : never;
