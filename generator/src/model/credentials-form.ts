import type { FormProblem } from "./form-problem.js";
import type { JsonNode } from "./json-node.js";
import { textIn } from "./json-members.js";
import { must, objectOf, type Rule } from "./object-form.js";

const matching = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);

const credential = objectOf(
  {
    name: must("a name made of letters and digits", matching(/^[A-Za-z_$][\w$]*$/u)),
    env: must("the name of an environment variable", matching(/^[A-Za-z_]\w*$/u)),
    description: must("text", (value) => typeof value === "string"),
  },
  [],
);

const basic = objectOf({ username: credential, password: credential }, []);
const bearer = objectOf({ token: credential }, []);
const oauth2 = objectOf(
  { token: credential, clientId: credential, clientSecret: credential, scope: credential, tokenUrl: credential },
  [],
);
const apiKey = objectOf({ key: credential }, []);

/** What is wrong with the form of `x-fetchsmith-credentials`. */
export function credentialsProblems(extension: JsonNode, scheme: JsonNode): readonly FormProblem[] {
  return ruleFor(scheme)(extension);
}

function ruleFor(scheme: JsonNode): Rule {
  if (textIn(scheme, "type") === "apiKey") return apiKey;
  if (textIn(scheme, "type") === "oauth2") return oauth2;
  const isBasic = textIn(scheme, "type") === "http" && textIn(scheme, "scheme")?.toLowerCase() === "basic";
  return isBasic ? basic : bearer;
}
