import assert from "node:assert/strict";
import { test } from "node:test";
import { amountInText, counted, quantity, unitWords } from "../src/text/units.ts";

test("billions of money are counted by 亿 in Chinese", () => {
  assert.equal(amountInText(154, 9, "billion USD", "en"), "154 billion USD");
  assert.equal(amountInText(154, 9, "billion USD", "zh"), "1,540 亿美元");
  assert.deepEqual(counted("billion USD", "zh"), { words: "亿美元", times: 10 });
  assert.deepEqual(counted("%", "zh"), { words: "%", times: 1 });
  assert.deepEqual(counted("1", "en"), { words: "", times: 1 });
});

test("percent follows its number without a space in Chinese only", () => {
  assert.equal(amountInText(21.9, 0.12, "%", "en"), "21.90 %");
  assert.equal(amountInText(21.9, 0.3, "%", "zh"), "21.9%");
});

test("a large amount gets the word that its language has", () => {
  assert.equal(quantity(8e9, "USD", "en"), "8 billion USD");
  assert.equal(quantity(8e9, "USD", "zh"), "80 亿美元");
  assert.equal(quantity(1.4e12, "USD", "zh"), "1.4 万亿美元");
  assert.equal(quantity(2.5e6, "person", "zh"), "250 万人");
  assert.equal(quantity(0.35, "1", "en"), "0.35");
  assert.equal(quantity(7.99, "USD/person/month", "zh"), "7.99 美元/人/月");
});

test("a unit with a word that is not known stays as it is written", () => {
  assert.equal(unitWords("USD/visit", "zh"), "USD/visit");
});

test("months that last are told from months of the calendar, and rates are so much each month", () => {
  assert.equal(quantity(4, "month", "zh"), "4 个月");
  assert.equal(unitWords("1/month", "zh"), "每月");
  assert.equal(unitWords("person*month/USD", "zh"), "人·月/美元");
});
