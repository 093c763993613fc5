import { describe, expect, test } from "@jest/globals";
import { modelOf } from "../../generator/src/model/model-of.js";
import { operationWords } from "../../generator/src/name/operation-words.js";
import { namesOf } from "../../generator/src/name/names-of.js";
import { documentOf, type Members } from "./model-document.js";

/** What the handle of a collection with a list and a fetch is called, and its methods. */
function handleOf(
  list: string,
  fetch: string,
  collectionPath = "/todos",
): { readonly function: string | undefined; readonly methods: readonly string[]; readonly module: string | undefined } {
  const schema = { type: "array", items: { type: "string" } };
  const responses = { "200": { description: "All.", content: { "application/json": { schema } } } };
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  const paths: Members = {
    [collectionPath]: { get: { operationId: list, responses } },
    [`${collectionPath}/{id}`]: { parameters, get: { operationId: fetch, responses } },
  };
  const document = documentOf({ paths });
  const { names } = namesOf(modelOf(document).api, document, { properties: "camel", chosen: {} });
  const handle = names.resources.get(collectionPath);
  return { function: handle?.function, methods: [...(handle?.methods.values() ?? [])], module: handle?.module };
}

describe("a resource handle", () => {
  test.each([
    ["todos.list", "todos.get"],
    ["list_todos", "get_todo"],
    ["todos_list", "todos_get"],
    ["todos-list", "todos-get"],
    ["TodosController_list", "TodosController_get"],
    ["todosList", "todosGet"],
    ["listTodos", "getTodo"],
    ["ListTodo", "GetTodo"],
    ["post.list", "post.get"],
    ["LIST_TODOS", "GET_TODO"],
  ])("is todos, with list and get, for %s and %s", (list, fetch) => {
    expect(handleOf(list, fetch)).toMatchObject({ function: "todos", methods: ["list", "get"] });
  });

  test("has the path's words, where the ids do not tell", () => {
    expect(handleOf("todos.list", "todos.get", "/v1/to-do/items").function).toBe("v1ToDoItems");
  });

  test("is nothing to await", () => {
    expect(handleOf("todos.list", "todos.then").methods).toEqual(["list", "fetch"]);
  });

  test("says what a method does where the ids do not tell, or tell the same", () => {
    expect(handleOf("todos_all", "todos_one").methods).toEqual(["list", "fetch"]);
    expect(handleOf("todos.findAll", "todos.findOne").methods).toEqual(["list", "fetch"]);
  });

  test("has a file whose name keeps a fingerprint whole", () => {
    const { function: name, module } = handleOf("todos", "todos.get");
    expect(name).toMatch(/^todos_[\da-f]{8}$/);
    expect(module).toBe(`resources/${name?.replace("_", "-")}`);
  });
});

test.each([
  ["ListServicePets", "list", "ServicePets"],
  ["listPost", "list", undefined],
  ["petsList", "list", undefined],
  ["todos.archive", "archive", undefined],
  ["archive_todos", undefined, undefined],
  ["todos", "todos", undefined],
])("%s does %s to %s", (id, verb, subject) => {
  expect(operationWords(id)).toEqual({ verb, subject });
});
