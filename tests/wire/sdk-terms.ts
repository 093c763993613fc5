/** What the SDK should call the things of the wire: written from its contract, and knowing nothing of the generator. */
import { resolved, type Schema, type Story, type Told } from "./document-stories.js";

/** `X-Twilio-Webhook-Enabled`, `role_sid` and `RoleSid` in camelCase. */
export function camel(name: string): string {
  const pascal = name.replace(/(?:^|[-_])(.)/g, (_, letter: string) => letter.toUpperCase());
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** The params with which the SDK should make the call of a story. */
export function paramsOf({ sent, operation }: Story): Readonly<Record<string, unknown>> {
  const params: Record<string, unknown> = {};
  const pagination = operation["x-fetchsmith-pagination"];
  const cursor = pagination?.cursor.filter((name) => sent.query.has(name)) ?? [];
  const resumes = cursor.some((name) => name !== pagination?.pageSize.parameter);
  for (const [name, told] of [...sent.path, ...sent.header, ...sent.body, ...(resumes ? [] : sent.query)]) {
    const [outer = "", inner] = name.split(".").map(camel);
    if (inner === undefined) params[outer] = native(told);
    else params[outer] = { ...(params[outer] as object | undefined), [inner]: native(told) };
  }
  if (resumes) {
    const query = cursor.map((name): [string, string] => [name, String(sent.query.get(name)?.value)]);
    params["cursor"] = new URLSearchParams(query).toString();
  }
  return params;
}

/** What the SDK should make of a value that the server sent. */
export function modelOf({ schema, value }: Told): unknown {
  const found = resolved(schema);
  if (value === null || value === undefined) return value;
  if (found.oneOf?.[0]) return modelOf({ schema: found.oneOf[0], value });
  if (Array.isArray(value)) return value.map((item: unknown) => modelOf({ schema: found.items ?? {}, value: item }));
  if (typeof value !== "object") return native({ schema: found, value });
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      camel(name),
      modelOf({ schema: propertyOf(found, name), value: each }),
    ]),
  );
}

/** What the SDK should give for an answer: the model, or for a list its page. */
export function resultOf({ operation, answer }: Story): unknown {
  const pagination = operation["x-fetchsmith-pagination"];
  if (answer === undefined || pagination === undefined) return answer && modelOf(answer);
  const body = answer.value as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const [, items = ""] = pagination.items.split("/");
  const [, outer = "", inner = ""] = pagination.next.split("/");
  const next = body[outer]?.[inner];
  return {
    items: modelOf({ schema: propertyOf(resolved(answer.schema), items), value: body[items] }),
    nextCursor: typeof next === "string" ? queryOf(next, pagination.cursor) : null,
  };
}

function queryOf(url: string, names: readonly string[]): string {
  return new URLSearchParams([...new URL(url).searchParams].filter(([name]) => names.includes(name))).toString();
}

function propertyOf(schema: Schema, name: string): Schema {
  return schema.properties?.[name] ?? {};
}

function native({ schema, value }: Told): unknown {
  return schema.format === "date-time" && typeof value === "string" ? new Date(value) : value;
}
