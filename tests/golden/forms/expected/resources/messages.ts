// Generated from ../document.yaml by `fetchsmith generate`. Do not edit.

import type { Client } from "../client.js";
import type { Message } from "../models/message.js";
import {
  type SendMessageParams,
  type UpdateMessageParams,
  deleteMessage,
  sendMessage,
  updateMessage,
} from "../operations/messages.js";
import type { RequestOptions } from "../runtime/send.js";

/**
 * Operations on a collection.
 *
 * `/messages`
 */
export interface MessagesResource {
  /** Send a message */
  send(params: SendMessageParams, options?: RequestOptions): Promise<Message>;
  /** Change a message */
  update(
    id: string,
    params?: Omit<UpdateMessageParams, "id">,
    options?: RequestOptions,
  ): Promise<Message>;
  /** Take a message back */
  delete(id: string, params?: Record<string, never>, options?: RequestOptions): Promise<void>;
}

/** The {@link MessagesResource}. */
export function messages(client: Client): MessagesResource {
  return {
    send: (params, options) => sendMessage(client, params, options),
    update: (id, params, options) => updateMessage(client, { ...params, id }, options),
    delete: (id, _params, options) => deleteMessage(client, { id }, options),
  };
}
