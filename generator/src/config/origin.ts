const pattern = /^https?:\/\/(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?\/?$/i;

/** What an origin looks like: a scheme, a host and perhaps a port (RFC 6454 §6.2). */
export function originPattern(): RegExp {
  return pattern;
}
