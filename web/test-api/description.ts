import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { ROOT } from "../test-browser/served.ts";

/** The description as it is kept, which the client is generated from. */
export const WRITTEN = readFileSync(join(ROOT, "server/src/main/resources/endurance/server/openapi.yaml"), "utf8");

interface Media {
  readonly schema: object;
}

interface Described {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Described>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Described>> };
}

const METHODS = ["get", "post", "put", "patch", "delete"];
const NAME = "https://endurance.invalid/openapi";

/** What may be asked, what may be answered, and whether an answer is one of these. */
export class Description {
  private readonly openApi: OpenApi = parse(WRITTEN);
  private readonly schemas = new Ajv2020({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.schemas.addSchema(this.openApi, NAME);
  }

  operations(): readonly string[] {
    return Object.values(this.openApi.paths)
      .flatMap((path) => METHODS.flatMap((method) => path[method]?.operationId ?? []))
      .sort();
  }

  operation(method: string, path: string): Operation {
    const operation = this.openApi.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) {
      throw new Error(`${method} ${path} is not described`);
    }
    return operation;
  }

  /** What is wrong with an answer; nothing where it is as described. The content of event streams is judged event by event. */
  async against(method: string, path: string, response: Response): Promise<readonly string[]> {
    const { responses } = this.operation(method, path);
    const described = responses[response.status] ?? (response.status >= 400 ? responses["default"] : undefined);
    if (described === undefined) {
      return [`status ${response.status} is not described`];
    }
    const content = (described.$ref === undefined ? described : this.shared(described.$ref)).content ?? {};
    const type = response.headers.get("content-type")?.replace(/;.*$/, "") ?? "";
    if (Object.keys(content).length === 0) {
      return (await response.clone().text()) === "" ? [] : ["a body is not described"];
    }
    const media = content[type];
    if (media === undefined) {
      return [`media type ${type} is not described`];
    }
    if (!type.endsWith("json")) {
      return [];
    }
    const schema = Object.entries(media.schema).find(([key]) => key === "$ref")?.[1];
    return typeof schema === "string" ? this.invalid(schema, await response.clone().json()) : ["its schema has no name"];
  }

  /** What is wrong with a value that should be of a schema: its name, or the reference to it. */
  invalid(schema: string, value: unknown): readonly string[] {
    const reference = `${NAME}#/components/schemas/${schema.slice(schema.lastIndexOf("/") + 1)}`;
    const check = this.compiled.get(reference) ?? this.schemas.compile({ $ref: reference });
    this.compiled.set(reference, check);
    return check(value) ? [] : (check.errors ?? []).map((one) => `${one.instancePath}: ${one.message} ${JSON.stringify(one.params)}`);
  }

  private shared(reference: string): Described {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    const described = this.openApi.components.responses[name];
    if (described === undefined) {
      throw new Error(`${reference} is not there`);
    }
    return described;
  }
}
