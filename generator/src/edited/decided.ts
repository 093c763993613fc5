import type { Diagnostic } from "../diagnostics.js";
import type { Operation } from "../model/model.js";
import type { Draft } from "../render.js";

/**
 * What the rest of an SDK can depend on of a part of its document, as one text: everything that was decided, but for what is
 * written into the declarations of one operation and nowhere else.
 */
export function decided({ context, names, files }: Draft, diagnostics: readonly Diagnostic[]): string {
  const { api, usage } = context;
  return JSON.stringify({
    api: { ...api, operations: api.operations.map(seenByOthers) },
    used: [[...usage.read], [...usage.written]],
    names: [...names],
    files: files.map(({ path }) => path),
    diagnostics: diagnostics.map(({ location, ...said }) => ({ ...said, pointer: location?.pointer })),
  });
}

/** Shapes count by the schemas that they lead to, which are told apart; parameters by their names, which are given out. */
function seenByOthers(operation: Operation): object {
  const {
    summary: _,
    description: __,
    parameters: ___,
    examples: ____,
    body,
    success,
    pagination,
    ...seen
  } = operation;
  return {
    ...seen,
    body: body && { ...body, description: null, shape: null, fields: null, further: null },
    success: { ...success, description: null, shape: null, statuses: null } satisfies Record<string, unknown>,
    pagination: pagination && { ...pagination, item: null },
  };
}
