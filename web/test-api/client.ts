import assert from "node:assert/strict";
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "../target/api-client/description.ts";
import { Description } from "./description.ts";

export type Schemas = components["schemas"];

/** The generated client of a server. Each answer is held against the description, and what was asked is noted. */
export class Asked {
  readonly client: Client<paths>;
  readonly description: Description;
  private readonly operations: Set<string>;

  constructor(address: string, description: Description, operations: Set<string>) {
    this.description = description;
    this.operations = operations;
    this.client = createClient<paths>({ baseUrl: address });
    this.client.use({
      onResponse: async ({ request, response, schemaPath }) => {
        const wrong = await description.against(request.method, schemaPath, response);
        assert.deepEqual(wrong, [], `${request.method} ${request.url}: ${response.status}`);
        if (response.ok) {
          this.operations.add(description.operation(request.method, schemaPath).operationId);
        }
      },
    });
  }

  /** Event data of a schema of this name. */
  read<Name extends keyof Schemas>(schema: Name, data: string): Schemas[Name] {
    const value: Schemas[Name] = JSON.parse(data);
    assert.deepEqual(this.description.invalid(schema, value), [], data.slice(0, 200));
    return value;
  }
}

interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a good request brings. */
export function good<Data>(outcome: Outcome<Data>): NonNullable<Data> {
  assert.ok(outcome.data !== undefined && outcome.data !== null, `${outcome.response.status}: ${JSON.stringify(outcome.error)}`);
  return outcome.data;
}

/** The problem that a bad request brings: its status, and all that it says. */
export function refused(outcome: { error?: Schemas["Problem"]; response: Response }, status: number, says: RegExp): Schemas["Problem"] {
  assert.equal(outcome.response.status, status, JSON.stringify(outcome.error));
  assert.ok(outcome.error !== undefined);
  assert.equal(outcome.error.status, status);
  assert.match(JSON.stringify(outcome.error), says);
  return outcome.error;
}
