// @ts-check
// A model: the code of its module, and what is known of it.
import { linesOf } from "./ancestors.js";
import { blocksOf } from "./blocks.js";
import { asDistribution, objection } from "./distributions.js";
import { compiled } from "./modules.js";
import { Run } from "./run.js";
import { streamKey } from "./streams.js";

/**
 * @typedef {import("./distributions.js").Distribution} Distribution
 * @typedef {{name: string, at: number, distribution: Distribution, changeable?: boolean,
 *   number?: import("./distributions.js").Scaled}} Draw what is put there for the module to make the value of; the value without
 * @typedef {{seed: string, futures: number, blocks: number, held: Record<string, number>,
 *   ancestry?: import("./ancestors.js").Ancestry}} Design
 * @typedef {{format: number, lanes: number, points: number, health: number, spare: number, inputs: Draw[], noises: Draw[],
 *   groups: {name: string, weights: number[]}[][], observables: {name: string, at: number, points: number[]}[],
 *   unused: string[], design?: Design}} Description
 * @typedef {Record<string, number | Distribution>} Changes a number or a distribution for each name
 */

const FORMAT = 3;

const HOST = {
  sine: Math.sin,
  cosine: Math.cos,
  tangent: Math.tan,
  remainder: (/** @type {number} */ x, /** @type {number} */ y) => x % y,
};

/**
 * Makes a model ready to run.
 *
 * @param {WebAssembly.Module | import("./modules.js").Bytes} modules
 * @param {Description} description
 */
export async function open(modules, description) {
  if (description.format !== FORMAT) {
    throw new Error(`this loader reads descriptions of format ${FORMAT}, not ${description.format}`);
  }
  const instance = await WebAssembly.instantiate(await compiled(modules), { host: HOST });
  return new Model(/** @type {any} */ (instance.exports), description);
}

/** What is observed of each future, in the order of its values. @param {Description} description */
export const columnsOf = ({ observables }) => observables.flatMap(({ name, points }) => points.map((point) => ({ name, point })));

export class Model {
  /** @param {any} code exports of a module @param {Description} description */
  constructor(code, description) {
    this.code = code;
    this.description = description;
    this.numbers = new Float64Array(code.memory.buffer);
    this.columns = columnsOf(description);
    /** @type {import("./ancestors.js").Line[] | undefined} */
    this.lines = undefined;
    /** @type {Map<string, import("./run.js").Inherited>} what runs of the same blocks share */
    this.inherited = new Map();
    /** @type {Map<number, {known: boolean, values: Float64Array}>} by first future, noises that runs share */
    this.noises = new Map();
    /** @type {WeakMap<Distribution, import("./distributions.js").Quantiles>} */
    this.quantiles = new WeakMap();
    /** @type {Map<string, [number, number]>} */
    this.keys = new Map();
  }

  /** The key of a variable's stream, made once: it takes whole numbers of 64 bits. @param {string} seed @param {string} name */
  key(seed, name) {
    const which = `${seed} ${name}`;
    const known = this.keys.get(which) ?? streamKey(seed, name);
    this.keys.set(which, known);
    return known;
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
   * A run, of which nothing is computed yet. Where the description holds a design, futures and seed are those of the design: its
   * futures have ancestors under no other.
   *
   * @param {{seed?: number | bigint | string, futures?: number, changes?: Changes, blocks?: number[]}} request blocks are those
   *   computed here; all if absent
   */
  start({ seed, futures, changes = {}, blocks }) {
    const found = Object.entries(this.objections(changes));
    if (found.length > 0) {
      throw new RangeError(found.map(([name, why]) => `${name}: ${why}`).join("; "));
    }
    const design = this.design(seed, futures);
    const all = blocksOf(design.futures, design.blocks);
    const here = blocks ?? all.map((_, i) => i);
    if (design.ancestry !== undefined && this.lines === undefined) {
      this.lines = linesOf(design.ancestry.packed, all);
    }
    if (this.lines !== undefined && !this.inherited.has(here.join())) new Run(this, design, all, this.lines, {}, here);
    return new Run(this, design, all, this.lines, changes, here);
  }

  /** @param {number | bigint | string | undefined} seed @param {number | undefined} futures @returns {Design} */
  design(seed, futures) {
    const known = this.description.design;
    if (known === undefined) {
      if (seed === undefined || futures === undefined) throw new RangeError("a run needs a seed and a number of futures");
      return { seed: String(seed), futures, blocks: 1, held: {} };
    }
    if ((seed !== undefined && String(seed) !== known.seed) || (futures !== undefined && futures !== known.futures)) {
      throw new RangeError(`this model is for ${known.futures} futures under seed ${known.seed}`);
    }
    return known;
  }
}
