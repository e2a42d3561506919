import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { parse } from "yaml";
import { Description, WRITTEN } from "./description.ts";

test("the description is OpenAPI 3.1 by the specification's own schema", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(parse(WRITTEN));
  assert.ok(valid, JSON.stringify(errors, null, 2));
  assert.equal(validator.version, "3.1");
});

test("the validator finds what is no OpenAPI", async () => {
  const wrong = parse(WRITTEN);
  wrong.paths["/api/health"].get.responses = [];
  assert.equal((await new Validator().validate(wrong)).valid, false);
});

test("every operation has a name of its own", () => {
  const operations = new Description().operations();
  assert.ok(operations.length >= 17);
  assert.equal(new Set(operations).size, operations.length);
});

test("all references lead somewhere, and all schemas can be used", () => {
  const description = new Description();
  for (const name of Object.keys(parse(WRITTEN).components.schemas)) {
    description.invalid(name, null);
  }
});

test("a body with another name, or without one that is promised, is no longer as described", () => {
  const description = new Description();
  assert.deepEqual(description.invalid("Estimate", { value: 1, low: 0, high: 2 }), []);
  assert.equal(description.invalid("Estimate", { value: 1, low: 0 }).length, 1);
  assert.equal(description.invalid("Estimate", { value: 1, low: 0, high: 2, error: 1 }).length, 1);
});
