// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client, RequestOf } from "../client.js";
import { json } from "../runtime/json.js";
import { secured } from "../runtime/security.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";

/** Params of {@link getCookie}, which has none. */
export type GetCookieParams = Record<string, never>;

export function getCookie(
  client: Client,
  _params: GetCookieParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetCookie" },
    (init) =>
      client.GET("/cookie", { ...secured(init, [["cookieKey"]]) } satisfies RequestOf<"GetCookie">),
    nothing,
  );
}

/** Params of {@link getEither}, which has none. */
export type GetEitherParams = Record<string, never>;

export function getEither(
  client: Client,
  _params: GetEitherParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetEither" },
    (init) =>
      client.GET("/either", {
        ...secured(init, [["queryKey"], ["headerKey", "login"]]),
      } satisfies RequestOf<"GetEither">),
    nothing,
  );
}

/** Params of {@link getInherited}, which has none. */
export type GetInheritedParams = Record<string, never>;

export function getInherited(
  client: Client,
  _params: GetInheritedParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetInherited" },
    (init) =>
      client.GET("/inherited", {
        ...secured(init, [["constructor"]]),
      } satisfies RequestOf<"GetInherited">),
    nothing,
  );
}

/** Params of {@link postMachine}. */
export interface PostMachineParams {
  body: { a?: number | undefined };
}

export function postMachine(
  client: Client,
  params: PostMachineParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PostMachine" },
    (init) =>
      client.POST("/machine", {
        ...secured(json(init), [["machine read:things"]]),
        body: params.body,
      } satisfies RequestOf<"PostMachine">),
    nothing,
  );
}

/** Params of {@link getOptional}, which has none. */
export type GetOptionalParams = Record<string, never>;

export function getOptional(
  client: Client,
  _params: GetOptionalParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetOptional" },
    (init) =>
      client.GET("/optional", {
        ...secured(init, [[], ["bearerAuth"]]),
      } satisfies RequestOf<"GetOptional">),
    nothing,
  );
}

/** Params of {@link getPerson}, which has none. */
export type GetPersonParams = Record<string, never>;

export function getPerson(
  client: Client,
  _params: GetPersonParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetPerson" },
    (init) =>
      client.GET("/person", { ...secured(init, [["person"]]) } satisfies RequestOf<"GetPerson">),
    nothing,
  );
}

/** Params of {@link getPublic}, which has none. */
export type GetPublicParams = Record<string, never>;

export function getPublic(
  client: Client,
  _params: GetPublicParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetPublic" },
    (init) => client.GET("/public", { ...secured(init, []) } satisfies RequestOf<"GetPublic">),
    nothing,
  );
}

/** Params of {@link getUsual}, which has none. */
export type GetUsualParams = Record<string, never>;

export function getUsual(
  client: Client,
  _params: GetUsualParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "GetUsual" },
    (init) => client.GET("/usual", { ...init } satisfies RequestOf<"GetUsual">),
    nothing,
  );
}

/** Params of {@link putUsual}, which has none. */
export type PutUsualParams = Record<string, never>;

export function putUsual(
  client: Client,
  _params: PutUsualParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PutUsual" },
    (init) => client.PUT("/usual", { ...init } satisfies RequestOf<"PutUsual">),
    nothing,
  );
}

/** Params of {@link postUsual}, which has none. */
export type PostUsualParams = Record<string, never>;

export function postUsual(
  client: Client,
  _params: PostUsualParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "PostUsual" },
    (init) => client.POST("/usual", { ...init } satisfies RequestOf<"PostUsual">),
    nothing,
  );
}
