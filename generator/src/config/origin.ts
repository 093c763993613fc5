/** A scheme, a host and perhaps a port (RFC 6454 §6.2). */
export const originPattern = /^https?:\/\/(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?\/?$/i;
