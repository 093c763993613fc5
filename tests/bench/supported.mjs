/** Methods of a path item. */
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** GitHub's document without the operations whose bodies are neither JSON nor forms, which the generator refuses. */
export function supported(document) {
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).filter(([key, value]) => !methods.includes(key) || isSupported(value))),
  ]);
  return { ...document, paths: Object.fromEntries(paths) };
}

function isSupported({ requestBody, responses }) {
  const answers = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return [requestBody, ...answers.map(([, answer]) => answer)].every((part) => {
    const types = Object.keys(part?.content ?? {});
    return types.length === 0 || types.some((type) => /json|urlencoded/.test(type));
  });
}
