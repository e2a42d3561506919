// @ts-check
// What the futures of a run say to the questions of a case, to its charts and to claims about the model: the answers of a page,
// by the same rules as on the JVM (QuestionReading, MonthReading, RunwayReading, ChartReading, Judge).
import { together } from "./columns.js";
import { mean, mediansIn, probability, quantiles } from "./intervals.js";
import { quantilesIn } from "./selection.js";

/**
 * @typedef {{label: string, point: number}} At
 * @typedef {{id: string, kind: "probability", variable: string, at: At[]}
 *   | {id: string, kind: "amount", variable: string, factor: number, at: At[]}
 *   | {id: string, kind: "month", variable: string, point: number, by_end_of: At[]}
 *   | {id: string, kind: "runway", variable: string}} Question
 * @typedef {{months: string[], student: number[], questions: Question[],
 *   charts: {id: string, points: number[], lines: {name: string, factor: number}[]}[],
 *   claims: {id: string, variable: string, point: number}[]}} Asks
 */

export const PARTS = [0.05, 0.25, 0.5, 0.75, 0.95];
const HALF_A_MONTH = 0.5; // between "never" (-1) and the first month (0), and between any month and the next
const SUPPORTED_FROM = 0.9;
const CONTRADICTED_UP_TO = 0.1;

const notNought = (/** @type {number} */ value) => value !== 0;

/**
 * @param {import("./columns.js").Columns} columns @param {Asks} asks
 */
export function answersOf(columns, { student: known, ...asked }) {
  const asks = { ...asked, student: columns.dependent ? known : null };
  return {
    questions: Object.fromEntries(asks.questions.map((question) => [question.id, answer(question, columns, asks)])),
    charts: Object.fromEntries(asks.charts.map(({ id, points, lines }) => [
      id,
      Object.fromEntries(lines.map(({ name, factor }) => [
        name,
        points.map((point) => quantilesIn(together(columns.of(name, point)), PARTS).map((value) => value * factor)),
      ])),
    ])),
    claims: Object.fromEntries(asks.claims.map(({ id, variable, point }) => {
      const { low, high } = probability(columns.of(variable, point), asks.student, notNought);
      return [id, { low, high, ruling: ruling(low, high) }];
    })),
  };
}

/** @param {number} low @param {number} high */
const ruling = (low, high) =>
  low >= SUPPORTED_FROM ? "supported" : high <= CONTRADICTED_UP_TO ? "contradicted" : "undetermined";

/** @typedef {Omit<Asks, "student"> & {student: number[] | null}} Ruled with Student's quantiles where they are needed */

/** @param {Question} question @param {import("./columns.js").Columns} columns @param {Ruled} asks */
function answer(question, columns, asks) {
  const { student } = asks;
  switch (question.kind) {
    case "probability":
      return { at: question.at.map(({ label, point }) =>
        ({ label, ...probability(columns.of(question.variable, point), student, notNought) })) };
    case "amount":
      return { at: question.at.map(({ label, point }) => {
        const values = columns.of(question.variable, point);
        return {
          label,
          mean: scaled(mean(values, student), question.factor),
          quantiles: quantiles(values, student, PARTS).map((one) => scaled(one, question.factor)),
          replicates: mediansIn(values).map((one) => one * question.factor),
        };
      }) };
    case "month":
      return month(question, columns.of(question.variable, question.point), asks);
    case "runway":
      return runway(question.variable, columns, asks.months);
  }
}

/** @param {import("./intervals.js").Estimate} estimate @param {number} factor */
const scaled = ({ value, low, high }, factor) => ({ value: value * factor, low: low * factor, high: high * factor });

/**
 * @param {{by_end_of: At[]}} question @param {Float64Array[]} values months since the first point, -1 for never
 * @param {Ruled} asks
 */
function month({ by_end_of }, values, { months, student }) {
  const cameBy = (/** @type {number} */ point) => (/** @type {number} */ value) =>
    value > -HALF_A_MONTH && value <= point + HALF_A_MONTH;
  const last = months.length - 1;
  const came = cameBy(last);
  const inOrder = together(values).filter(came).sort();
  const count = values.reduce((sum, part) => sum + part.length, 0);
  return {
    quantiles: PARTS.map((part) => {
      const rank = Math.max(1, Math.ceil(part * count));
      return rank > inOrder.length ? null : months[Math.ceil(inOrder[rank - 1] - HALF_A_MONTH)];
    }),
    never: withoutReplicates(probability(values, student, (value) => !came(value))),
    by_end_of: by_end_of.map(({ label, point }) => ({ label, ...probability(values, student, cameBy(point)) })),
  };
}

/** What is not compared. @param {import("./intervals.js").Compared} estimate */
const withoutReplicates = ({ value, low, high }) => ({ value, low, high });

/**
 * The last month up to whose end an event has not come with a probability of 50, 80 and 95 % at least.
 *
 * @param {string} onset 1 from when the event has come @param {import("./columns.js").Columns} columns
 * @param {string[]} months
 */
function runway(onset, columns, months) {
  const without = months.map((_, i) => {
    let count = 0;
    let not = 0;
    for (const part of columns.of(onset, i + 1)) {
      count += part.length;
      for (let each = 0; each < part.length; each++) if (part[each] === 0) not++;
    }
    return { count, not };
  });
  const last = (/** @type {number} */ percent) => {
    const fails = without.findIndex(({ count, not }) => count === 0 || not * 100 < count * percent);
    return fails === 0 ? null : months[(fails < 0 ? months.length : fails) - 1];
  };
  return { at50: last(50), at80: last(80), at95: last(95) };
}
