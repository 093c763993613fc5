// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { BodyOf, Client, RequestOf } from "../client.js";
import { type Place, writePlace } from "../models/place.js";
import type { AnyOf } from "../runtime/any-of.js";
import { exactDateTime } from "../runtime/exact-date-time.js";
import { type BytesInput, type FileInput, bytes, once, raw } from "../runtime/files.js";
import { multipart } from "../runtime/multipart.js";
import { type RequestOptions, nothing, personal, send } from "../runtime/send.js";
import { styledMultipart } from "../runtime/styled-multipart.js";
import { mapOthers, segment, withOthers } from "../runtime/values.js";

/** Params of {@link attachAll}. */
export interface AttachAllParams {
  /** Further fields of the form, by their names on the wire. */
  additionalFields?: { readonly [name: string]: FileInput } | undefined;
}

export function attachAll(
  client: Client,
  params: AttachAllParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "AttachAll" },
    (init) =>
      client.PUT("/attachments", {
        ...multipart(init),
        body: withOthers<Extract<BodyOf<"AttachAll">, Readonly<Record<string, unknown>>>>(
          {},
          mapOthers(params.additionalFields ?? {}, [], raw),
        ),
      } satisfies RequestOf<"AttachAll">),
    nothing,
  );
}

/** Params of {@link attach}. */
export interface AttachParams {
  source: FileInput | string;
  pages?: readonly (FileInput | string)[] | undefined;
  /** Further fields of the form, by their names on the wire. */
  additionalFields?: { readonly [name: string]: string } | undefined;
}

export function attach(
  client: Client,
  params: AttachParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "Attach" },
    (init) =>
      client.POST("/attachments", {
        ...multipart(init),
        body: withOthers<Extract<BodyOf<"Attach">, Readonly<Record<string, unknown>>>>(
          { source: raw(params.source), pages: raw(params.pages) },
          mapOthers(params.additionalFields ?? {}, [], (value) => personal(init, value)),
        ),
      } satisfies RequestOf<"Attach">),
    nothing,
  );
}

/** Params of {@link uploadAnything}. */
export interface UploadAnythingParams {
  body?: FormData | undefined;
}

export function uploadAnything(
  client: Client,
  params: UploadAnythingParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "UploadAnything" },
    (init) =>
      client.POST("/batches", {
        ...init,
        body: raw(params.body),
      } satisfies RequestOf<"UploadAnything">),
    nothing,
  );
}

/** Params of {@link putBlob}. */
export interface PutBlobParams {
  name: string;
  body: BytesInput;
}

export function putBlob(
  client: Client,
  params: PutBlobParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    once(options, params.body),
    { id: "PutBlob" },
    (init) =>
      client.PUT("/blobs/{name}", {
        ...bytes(init, params.body, "application/octet-stream"),
        params: { path: { name: segment("name", params.name) } },
        body: raw(params.body),
      } satisfies RequestOf<"PutBlob">),
    nothing,
  );
}

/** Params of {@link putPicture}. */
export interface PutPictureParams {
  name: string;
  body?: BytesInput | undefined;
}

export function putPicture(
  client: Client,
  params: PutPictureParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    once(options, params.body),
    { id: "PutPicture" },
    (init) =>
      client.POST("/blobs/{name}", {
        ...(params.body === undefined ? init : bytes(init, params.body, "image/*")),
        params: { path: { name: segment("name", params.name) } },
        body: raw(params.body),
      } satisfies RequestOf<"PutPicture">),
    nothing,
  );
}

/** Params of {@link replacePhoto}. */
export interface ReplacePhotoParams {
  kind: "url" | "files";
  pageUrl?: string | undefined;
  labels?: string[] | undefined;
  photo?: FileInput | readonly FileInput[] | undefined;
  place?: Place | undefined;
}

export function replacePhoto(
  client: Client,
  params: ReplacePhotoParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "ReplacePhoto" },
    (init) =>
      client.PUT("/imports", {
        ...styledMultipart<AnyOf<BodyOf<"ReplacePhoto">>>(
          init,
          { labels: { explode: false } },
          { photo: "image/png" },
        ),
        body: {
          kind: params.kind,
          page_url: params.pageUrl,
          labels: params.labels,
          photo: raw(params.photo),
          place: params.place && writePlace(params.place),
        } satisfies AnyOf<BodyOf<"ReplacePhoto">> as never,
      } satisfies RequestOf<"ReplacePhoto">),
    nothing,
  );
}

/** Params of {@link importPhoto}. */
export interface ImportPhotoParams {
  /** Where it goes. */
  albumId?: string | undefined;
  takenAt?: Date | string | undefined;
  pageUrl?: string | undefined;
  photo?: FileInput | undefined;
}

export function importPhoto(
  client: Client,
  params: ImportPhotoParams = {},
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "ImportPhoto" },
    (init) =>
      client.POST("/imports", {
        ...multipart(init),
        body: {
          album_id: params.albumId,
          taken_at: exactDateTime("takenAt", params.takenAt),
          page_url: params.pageUrl,
          photo: raw(params.photo),
        } satisfies AnyOf<BodyOf<"ImportPhoto">> as never,
      } satisfies RequestOf<"ImportPhoto">),
    nothing,
  );
}

/** Params of {@link uploadPhoto}. */
export interface UploadPhotoParams {
  /** The picture itself. */
  photo: FileInput;
  extras?: readonly FileInput[] | undefined;
  scan?: FileInput | undefined;
  pages?: readonly FileInput[] | undefined;
  title?: string | undefined;
  takenAt?: Date | string | undefined;
  keywords?: string[] | undefined;
  place?: Place | undefined;
  notes?: string | undefined;
}

/** Upload a photo */
export function uploadPhoto(
  client: Client,
  params: UploadPhotoParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "UploadPhoto" },
    (init) =>
      client.POST("/photos", {
        ...multipart<BodyOf<"UploadPhoto">>(init, {
          photo: "image/png, image/jpeg",
          notes: "text/markdown",
        }),
        body: {
          photo: raw(params.photo),
          extras: raw(params.extras),
          scan: raw(params.scan),
          pages: raw(params.pages),
          title: params.title,
          taken_at: exactDateTime("takenAt", params.takenAt),
          keywords: params.keywords,
          place: params.place && writePlace(params.place),
          notes: params.notes,
        },
      } satisfies RequestOf<"UploadPhoto">),
    nothing,
  );
}
