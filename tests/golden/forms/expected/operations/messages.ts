// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { BodyOf, Client, RequestOf } from "../client.js";
import { type Message, readMessage } from "../models/message.js";
import { form } from "../runtime/form.js";
import { type RequestOptions, nothing, send } from "../runtime/send.js";
import { type JsonObject, dateTime, given, jsonText, segment } from "../runtime/values.js";

/** Params of {@link sendMessage}. */
export interface SendMessageParams {
  /** What it says. */
  body: string;
  /** Everyone it goes to. */
  to?: string[] | undefined;
  urgent?: boolean | undefined;
  copies?: number | undefined;
  tags?: ("work" | "home")[] | undefined;
  sendAt?: Date | string | undefined;
  reminders?: (Date | string)[] | undefined;
  /** Data of your own. */
  attributes?: string | JsonObject | undefined;
  sender: SendMessageParamsSender;
  delivery: SendMessageParamsDelivery;
  media?: SendMessageParamsMedia | undefined;
}

/** Part of {@link SendMessageParams}. */
export interface SendMessageParamsSender {
  /** Where answers go. */
  address: string;
  name?: string | undefined;
}

/** Part of {@link SendMessageParams}. */
export interface SendMessageParamsDelivery {
  window: SendMessageParamsDeliveryWindow;
  receipt?: boolean | undefined;
}

/** Part of {@link SendMessageParams}. */
export interface SendMessageParamsDeliveryWindow {
  start: Date | string;
  end?: Date | string | undefined;
}

/** Part of {@link SendMessageParams}. */
export interface SendMessageParamsMedia {
  image?: SendMessageParamsMediaImage | undefined;
  /** @deprecated */
  caption?: string | undefined;
}

/** Part of {@link SendMessageParams}. */
export interface SendMessageParamsMediaImage {
  url?: string | undefined;
  altText?: string | undefined;
}

/** Send a message */
export function sendMessage(
  client: Client,
  params: SendMessageParams,
  options?: RequestOptions,
): Promise<Message> {
  return send(
    options,
    { id: "SendMessage" },
    (init) =>
      client.POST("/messages", {
        ...form(init),
        body: {
          Body: params.body,
          To: params.to,
          Urgent: params.urgent,
          Copies: params.copies,
          Tags: params.tags,
          SendAt: dateTime("sendAt", params.sendAt),
          Reminders: params.reminders?.map((item) => dateTime("reminders", item)),
          Attributes: jsonText("attributes", params.attributes),
          "Sender.Address": params.sender.address,
          "Sender.Name": params.sender.name,
          "Delivery.Window.Start": dateTime("delivery.window.start", params.delivery.window.start),
          "Delivery.Window.End": dateTime("delivery.window.end", params.delivery.window.end),
          "Delivery.Receipt": params.delivery.receipt,
          "Media.Image.Url": given("media.image", given("media", params.media)?.image)?.url,
          "Media.Image.AltText": params.media?.image?.altText,
          "Media.Caption": params.media?.caption,
        },
      } satisfies RequestOf<"SendMessage">),
    readMessage,
  );
}

/** Params of {@link updateMessage}. */
export interface UpdateMessageParams {
  id: string;
  subject?: string | null | undefined;
  sendAt?: Date | string | null | undefined;
  attributes?: string | JsonObject | null | undefined;
  priority?: number | null | undefined;
  sender?: UpdateMessageParamsSender | undefined;
}

/** Part of {@link UpdateMessageParams}. */
export interface UpdateMessageParamsSender {
  name?: string | null | undefined;
}

/** Change a message */
export function updateMessage(
  client: Client,
  params: UpdateMessageParams,
  options?: RequestOptions,
): Promise<Message> {
  return send(
    options,
    { id: "UpdateMessage", idempotent: true },
    (init) =>
      client.POST("/messages/{Id}", {
        ...form<BodyOf<"UpdateMessage">>(init, {
          Subject: "",
          SendAt: "null",
          Attributes: "{}",
          Priority: "none",
          "Sender.Name": "null",
        }),
        params: { path: { Id: segment("id", params.id) } },
        body: {
          Subject: params.subject,
          SendAt: params.sendAt === null ? null : dateTime("sendAt", params.sendAt),
          Attributes: params.attributes === null ? null : jsonText("attributes", params.attributes),
          Priority: params.priority,
          "Sender.Name": given("sender", params.sender)?.name,
        },
      } satisfies RequestOf<"UpdateMessage">),
    readMessage,
  );
}

/** Params of {@link deleteMessage}. */
export interface DeleteMessageParams {
  id: string;
}

/** Take a message back */
export function deleteMessage(
  client: Client,
  params: DeleteMessageParams,
  options?: RequestOptions,
): Promise<void> {
  return send(
    options,
    { id: "DeleteMessage" },
    (init) =>
      client.DELETE("/messages/{Id}", {
        ...init,
        params: { path: { Id: segment("id", params.id) } },
      } satisfies RequestOf<"DeleteMessage">),
    nothing,
  );
}
