/** The keys of a path item that hold operations, in OpenAPI 3.0 and 3.1. What 3.2 adds is told to be unsupported. */
export const methods: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
