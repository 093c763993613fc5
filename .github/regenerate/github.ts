/** GitHub's REST API, as far as it is needed here. */
export interface GitHub {
  /**
   * Calls it, and answers the body.
   *
   * @param path behind `/repos/OWNER/NAME`
   * @throws {Error} for every other status than success
   */
  call(method: "GET" | "POST" | "PATCH", path: string, body?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** All items of a list, page by page. */
  list(path: string): Promise<readonly Item[]>;
}

/** What a comment, an issue and a pull request have in common. */
export interface Item {
  readonly number?: number;
  readonly id: number;
  readonly title?: string;
  readonly body?: string | null;
  readonly user?: { readonly type?: string } | null;
  readonly pull_request?: unknown;
}

/** What says where the API is, and who calls. */
export interface Access {
  readonly url: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly token: string;
}

const PAGE = 100;

/** Opens the API for one repository. */
export function gitHub({ url, repository, token }: Access): GitHub {
  const call: GitHub["call"] = async (method, path, body) => {
    const response = await fetch(`${url}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "regenerate",
        "x-github-api-version": "2022-11-28",
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} is answered with ${response.status}: ${text.slice(0, 500)}`);
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  };
  return { call, list: (path) => all(call, path) };
}

async function all(call: GitHub["call"], path: string): Promise<readonly Item[]> {
  const separator = path.includes("?") ? "&" : "?";
  const items: Item[] = [];
  for (let page = 1; ; page += 1) {
    const found = (await call("GET", `${path}${separator}per_page=${PAGE}&page=${page}`)) as readonly Item[];
    items.push(...found);
    if (found.length < PAGE) return items;
  }
}
