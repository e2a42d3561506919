// @ts-check
// Runs a model: batches of futures in the memory of its module, drawn with the streams of the JVM. The same seed gives the
// same futures as there, whatever the order and number of batches.
import { atNormal, objection, quantilesOf } from "./distributions.js";
import { Outcomes } from "./outcomes.js";
import { streamKey } from "./streams.js";

/**
 * @typedef {import("./distributions.js").Distribution} Distribution
 * @typedef {{name: string, at: number, distribution: Distribution, changeable?: boolean}} Draw
 * @typedef {{format: number, lanes: number, points: number, health: number, spare: number, inputs: Draw[], noises: Draw[],
 *   groups: {name: string, weights: number[]}[][], observables: {name: string, at: number, points: number[]}[],
 *   unused: string[]}} Description
 * @typedef {Record<string, number | Distribution>} Changes a number or a distribution for each name
 */

const FORMAT = 1;

const HOST = {
  sine: Math.sin,
  cosine: Math.cos,
  tangent: Math.tan,
  remainder: (/** @type {number} */ x, /** @type {number} */ y) => x % y,
};

/**
 * Makes a model ready to run: the module for two futures at a time where the engine knows such instructions, else the other.
 *
 * @param {{pairs: BufferSource, singles: BufferSource}} modules
 * @param {Description} description
 */
export async function open(modules, description) {
  if (description.format !== FORMAT) {
    throw new Error(`this loader reads descriptions of format ${FORMAT}, not ${description.format}`);
  }
  const bytes = WebAssembly.validate(modules.pairs) ? modules.pairs : modules.singles;
  const { instance } = await WebAssembly.instantiate(bytes, { host: HOST });
  return new Model(/** @type {any} */ (instance.exports), description);
}

export class Model {
  /** @param {any} code exports of a module @param {Description} description */
  constructor(code, description) {
    this.code = code;
    this.description = description;
    this.numbers = new Float64Array(code.memory.buffer);
  }

  /** What a reader may change, with what it is now. */
  changeable() {
    return this.description.inputs.filter((input) => input.changeable);
  }

  /**
   * What is wrong with changes, by name; empty when nothing is.
   *
   * @param {Changes} changes
   * @returns {Record<string, string>}
   */
  objections(changes) {
    /** @type {Record<string, string>} */
    const found = {};
    const names = new Set([...this.description.inputs.map((input) => input.name), ...this.description.unused]);
    for (const [name, change] of Object.entries(changes)) {
      const why = names.has(name) ? objection(asDistribution(change)) : "it cannot be changed";
      if (why) found[name] = why;
    }
    return found;
  }

  /**
   * A run of the futures from 0 on, of which none is computed yet.
   *
   * @param {{seed: number | bigint | string, futures: number, changes?: Changes}} request
   */
  start({ seed, futures, changes = {} }) {
    const found = Object.entries(this.objections(changes));
    if (found.length > 0) {
      throw new RangeError(found.map(([name, why]) => `${name}: ${why}`).join("; "));
    }
    return new Run(this, seed, futures, changes);
  }
}

/** @param {number | Distribution} change @returns {Distribution} */
const asDistribution = (change) => (typeof change === "number" ? { kind: "constant", value: change } : change);

class Run {
  /** @param {Model} model @param {number | bigint | string} seed @param {number} futures @param {Changes} changes */
  constructor(model, seed, futures, changes) {
    this.model = model;
    const { code, description } = model;
    const ready = (/** @type {Draw} */ draw) => {
      const distribution = draw.name in changes ? asDistribution(changes[draw.name]) : draw.distribution;
      return { at: draw.at, name: draw.name, key: streamKey(seed, draw.name), distribution, quantiles: quantilesOf(distribution, code) };
    };
    const inputs = new Map(description.inputs.map((draw) => [draw.name, ready(draw)]));
    this.groups = description.groups
      .map((group) => group.map(({ name, weights }) => ({ key: streamKey(seed, name), weights, input: inputs.get(name) })))
      .filter((group) => group.some(({ input }) => input !== undefined));
    const together = new Set(this.groups.flat().map(({ input }) => input?.name));
    const apart = [...inputs.values()].filter(({ name }) => !together.has(name));
    this.constants = apart.filter(({ distribution }) => distribution.kind === "constant");
    this.inputs = apart.filter(({ distribution }) => distribution.kind !== "constant");
    this.noises = description.noises.map(ready);
    /** @type {{name: string, point: number}[]} */
    const columns = [];
    /** @type {{row: number, column: number}[][]} */
    this.atPoint = Array.from({ length: description.points }, () => []);
    for (const { name, at, points } of description.observables) {
      for (const point of points) {
        this.atPoint[point].push({ row: at / 8, column: columns.length });
        columns.push({ name, point });
      }
    }
    this.outcomes = new Outcomes(columns, Math.ceil(futures / description.lanes) * description.lanes);
    this.wanted = futures;
  }

  get isDone() {
    return this.outcomes.futures >= this.wanted;
  }

  /**
   * Computes more futures: whole batches, until there are at least so many in all or the run is done.
   *
   * @param {number} futures
   */
  advanceTo(futures) {
    const until = Math.min(futures, this.wanted);
    const { lanes } = this.model.description;
    while (this.outcomes.futures < until) {
      this.batch(this.outcomes.futures);
      this.outcomes.futures = Math.min(this.outcomes.futures + lanes, this.wanted);
    }
    return this.outcomes;
  }

  /** @param {number} first even */
  batch(first) {
    const { code, description } = this.model;
    this.drawInputs(first);
    code.future(0);
    for (let point = 0; point < description.points; point++) {
      if (point > 0) code.step(point - 1);
      for (const noise of this.noises) this.draw(noise, first, point);
      if (point === 0) code.initial(0);
      code.point(point);
      this.collect(first, point);
    }
    code.last(description.points - 1);
    this.leaveOut(first);
  }

  /**
   * @param {{at: number, key: [number, number], quantiles: import("./distributions.js").Quantiles}} draw
   * @param {number} first @param {number} step
   */
  draw({ at, key, quantiles }, first, step) {
    const { code, description, numbers } = this.model;
    code.uniforms(at, first / 2, step, key[0], key[1]);
    if (quantiles.overRow) {
      quantiles.overRow(at);
      return;
    }
    const row = at / 8;
    for (let i = row; i < row + description.lanes; i++) numbers[i] = quantiles.at(numbers[i]);
  }

  /** @param {number} first */
  drawInputs(first) {
    const { numbers, description } = this.model;
    for (const { at, distribution } of this.constants) numbers.fill(distribution.value, at / 8, at / 8 + description.lanes);
    for (const input of this.inputs) this.draw(input, first, 0);
    for (const group of this.groups) this.drawTogether(group, first);
  }

  /**
   * Correlated inputs: each is driven by a normal, a sum of its own and of those before it.
   *
   * @param {typeof this.groups[number]} group @param {number} first
   */
  drawTogether(group, first) {
    const { code, description, numbers } = this.model;
    const { lanes, spare } = description;
    const normals = group.map(({ key }) => {
      code.uniforms(spare, first / 2, 0, key[0], key[1]);
      code.scaleNormals(spare, 0, 1);
      return numbers.slice(spare / 8, spare / 8 + lanes);
    });
    for (const { weights, input } of group) {
      if (input === undefined) continue;
      for (let lane = 0; lane < lanes; lane++) {
        let z = 0;
        for (let i = 0; i < weights.length; i++) z += weights[i] * normals[i][lane];
        numbers[input.at / 8 + lane] = atNormal(input.quantiles, z, code);
      }
    }
  }

  /** @param {number} first @param {number} point */
  collect(first, point) {
    const { numbers, description } = this.model;
    for (const { row, column } of this.atPoint[point]) {
      const values = this.outcomes.values[column];
      for (let lane = 0; lane < description.lanes; lane++) values[first + lane] = numbers[row + lane];
    }
  }

  /** A future that stopped being finite counts in nothing but its number. @param {number} first */
  leaveOut(first) {
    const { numbers, description } = this.model;
    const last = Math.min(description.lanes, this.wanted - first);
    for (let lane = 0; lane < last; lane++) {
      if (numbers[description.health / 8 + lane] !== 0) {
        this.outcomes.notFinite++;
        for (const values of this.outcomes.values) values[first + lane] = NaN;
      }
    }
  }
}
