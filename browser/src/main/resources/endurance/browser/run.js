// @ts-check
// Runs a model: batches of futures in the memory of its module, drawn with the streams of the JVM. The same seed gives the
// same futures as there, whatever the order and number of batches.
import { Ancestors, poolRow } from "./ancestors.js";
import { upTo } from "./blocks.js";
import { Columns } from "./columns.js";
import { asDistribution, atNormal, quantilesOf, uniformOf } from "./distributions.js";

/**
 * @typedef {import("./distributions.js").Distribution} Distribution
 * @typedef {[number, number]} Key
 * @typedef {{at: number, name: string, key: Key, poolKey: Key}} Streamed a row and the numbers that go there
 * @typedef {Streamed & {distribution: Distribution, number?: import("./distributions.js").Scaled,
 *   quantiles?: import("./distributions.js").Quantiles}} Drawn by a number that the module makes the value of, or by quantiles
 * @typedef {(streamed: Streamed, step: number) => void} Row puts the uniform numbers of a batch at a step into a row
 * @typedef {{stream: Streamed, weights: number[], input: Drawn | undefined}[]} Group correlated inputs
 * @typedef {{ancestors: Ancestors, inputs: Map<string, Float64Array>, noises: Float64Array[][]}} Inherited what ancestors drew:
 *   by input, and by step and noise
 */

export class Run {
  /**
   * @param {import("./model.js").Model} model @param {import("./model.js").Design} design
   * @param {import("./blocks.js").Block[]} blocks @param {import("./ancestors.js").Line[] | undefined} lines
   * @param {import("./model.js").Changes} changes @param {number[]} here numbers of the blocks that are computed here
   */
  constructor(model, design, blocks, lines, changes, here) {
    this.model = model;
    this.design = design;
    this.blocks = blocks;
    this.here = here;
    const { code, description } = model;
    const poolSeed = design.ancestry?.seed ?? design.seed;
    const streamed = (/** @type {string} */ name, /** @type {number} */ at) =>
      ({ name, at, key: model.key(design.seed, name), poolKey: model.key(poolSeed, name) });
    const quantiles = (/** @type {Distribution} */ distribution) => {
      const known = model.quantiles.get(distribution);
      if (known === undefined) model.quantiles.set(distribution, quantilesOf(distribution, code));
      return known ?? /** @type {any} */ (model.quantiles.get(distribution));
    };
    const ready = (/** @type {import("./model.js").Draw} */ { name, at, distribution, number }) => {
      const other = name in changes ? changes[name] : design.held[name];
      if (other === undefined && number !== undefined) return { ...streamed(name, at), distribution, number };
      const drawn = other === undefined ? distribution : asDistribution(other);
      return { ...streamed(name, at), distribution: drawn, quantiles: quantiles(drawn) };
    };
    /** @type {Map<string, Drawn>} */
    const inputs = new Map(description.inputs.map((draw) => [draw.name, ready(draw)]));
    /** @type {Group[]} */
    this.groups = description.groups
      .map((group) => group.map(({ name, weights }) =>
        ({ stream: streamed(name, description.spare), weights, input: inputs.get(name) })))
      .filter((group) => group.some(({ input }) => input !== undefined));
    const together = new Set(this.groups.flat().map(({ input }) => input?.name));
    const apart = [...inputs.values()].filter(({ name }) => !together.has(name));
    this.constants = apart.filter(({ distribution }) => distribution.kind === "constant");
    this.inputs = apart.filter(({ distribution }) => distribution.kind !== "constant");
    this.noises = description.noises.map(ready);
    /** @type {{row: number, column: number}[][]} */
    this.atPoint = Array.from({ length: description.points }, () => []);
    let column = 0;
    for (const { at, points } of description.observables) {
      for (const point of points) this.atPoint[point].push({ row: at / 8, column: column++ });
    }
    this.places = new Uint32Array(description.lanes);
    this.until = design.ancestry?.until ?? -1;
    this.inherited = lines === undefined ? undefined : this.inherit(lines, new Set(Object.keys(changes)));
  }

  /** Values of all that is observed, in this thread. */
  get outcomes() {
    return (this.kept ??= new Columns(this.model.columns, this.blocks, this.inherited !== undefined));
  }

  get isDone() {
    return this.outcomes.futures >= this.design.futures;
  }

  /**
   * Computes more futures in this thread, the first of each block, until there are at least so many in all.
   *
   * @param {number} futures
   */
  advanceTo(futures) {
    this.blocks.forEach((block, number) => {
      const from = this.outcomes.done[number];
      const to = upTo(block, futures, this.blocks.length);
      if (to > from) this.outcomes.add(number, this.portion(number, from, to));
    });
    return this.outcomes;
  }

  /**
   * The values of some futures of a block, column by column.
   *
   * @param {number} number of the block @param {number} from @param {number} to
   */
  portion(number, from, to) {
    const { lanes } = this.model.description;
    const values = new Float64Array(this.model.columns.length * (to - from));
    const { first } = this.blocks[number];
    let at = from;
    while (at < to) {
      const early = (first + at) % 2; // random numbers come in pairs, an even future first
      const end = Math.min(to, at - early + lanes);
      this.batch(number, at - early, (row, column) => {
        const { numbers } = this.model;
        const begin = column * (to - from) - from;
        for (let i = at; i < end; i++) values[begin + i] = numbers[row + early + i - at];
      });
      this.leaveOut(values, to - from, at - from, end - at, early);
      at = end;
    }
    return values;
  }

  /**
   * A future that stopped being finite counts in nothing but its number.
   *
   * @param {Float64Array} values column by column @param {number} height of a column
   * @param {number} at where in it the futures of the batch begin @param {number} count of them @param {number} lane of the first
   */
  leaveOut(values, height, at, count, lane) {
    const { numbers, description } = this.model;
    const health = description.health / 8 + lane;
    for (let i = 0; i < count; i++) {
      if (numbers[health + i] !== 0) {
        for (let each = at + i; each < values.length; each += height) values[each] = NaN;
      }
    }
  }

  /**
   * @param {number} number of the block @param {number} from of its futures
   * @param {(row: number, column: number) => void} collect takes what is observed at a point
   */
  batch(number, from, collect) {
    const { code, description } = this.model;
    const first = this.blocks[number].first + from;
    const own = this.ownRow(first);
    this.inherited?.ancestors.find(number, from, this.places);
    const noises = from <= 0 ? this.noisesOf(first) : undefined;
    this.drawInputs(own);
    code.future(0);
    for (let point = 0; point < description.points; point++) {
      if (point > 0) code.step(point - 1);
      if (noises?.known) this.putNoises(noises.values, point);
      else this.drawNoises(own, point, noises?.values);
      if (point === 0) code.initial(0);
      code.point(point);
      for (const { row, column } of this.atPoint[point]) collect(row, column);
    }
    code.last(description.points - 1);
    if (noises) noises.known = true;
  }

  /**
   * Room for the noises of the first batch of a block, which a reader who turns a knob waits for: no knob changes them.
   *
   * @param {number} first future of the batch
   */
  noisesOf(first) {
    const { description, noises } = this.model;
    if (description.design === undefined) return undefined;
    const kept = noises.get(first) ?? { known: false, values: new Float64Array(description.points * this.noises.length * description.lanes) };
    noises.set(first, kept);
    return kept;
  }

  /** @param {Float64Array} values of all points @param {number} point */
  putNoises(values, point) {
    const { numbers, description: { lanes } } = this.model;
    let from = point * this.noises.length * lanes;
    for (const { at } of this.noises) {
      numbers.set(values.subarray(from, from + lanes), at / 8);
      from += lanes;
    }
  }

  /** The numbers that successive futures have of their own. @param {number} first even @returns {Row} */
  ownRow(first) {
    const { code } = this.model;
    return ({ at, key }, step) => code.uniforms(at, first / 2, step, key[0], key[1]);
  }

  /** @param {Row} own */
  drawInputs(own) {
    const { numbers, description } = this.model;
    if (this.inherited === undefined) this.drawAll(this.inputs, this.groups, own);
    else for (const { at, values } of this.gathered) this.gather(at, values);
    for (const { at, distribution } of this.constants) numbers.fill(distribution.value, at / 8, at / 8 + description.lanes);
  }

  /**
   * The module makes values of the numbers drawn for it; the other values are put in place after it.
   *
   * @param {Drawn[]} inputs @param {Group[]} groups @param {Row} uniforms
   */
  drawAll(inputs, groups, uniforms) {
    const { code, numbers } = this.model;
    for (const input of inputs) if (input.number) this.draw(input, uniforms, 0);
    const values = groups.flatMap((group) => this.drawTogether(group, uniforms));
    code.drawn(0);
    for (const { at, row } of values) numbers.set(row, at / 8);
    for (const input of inputs) if (!input.number) this.draw(input, uniforms, 0);
  }

  /** @param {Row} own @param {number} point @param {Float64Array | undefined} keep where they are put by, if they are */
  drawNoises(own, point, keep) {
    const { numbers, description: { lanes } } = this.model;
    const inherited = point <= this.until ? this.inherited?.noises[point] : undefined;
    this.noises.forEach((noise, i) => {
      if (inherited) this.gather(noise.at, inherited[i]);
      else this.draw(noise, own, point);
      keep?.set(numbers.subarray(noise.at / 8, noise.at / 8 + lanes), (point * this.noises.length + i) * lanes);
    });
  }

  /** @param {number} at @param {Float64Array} values of all ancestors */
  gather(at, values) {
    const { numbers } = this.model;
    const { places } = this;
    const row = at / 8;
    for (let lane = 0; lane < places.length; lane++) numbers[row + lane] = values[places[lane]];
  }

  /** @param {Drawn} draw @param {Row} uniforms @param {number} step */
  draw(draw, uniforms, step) {
    const { code, description, numbers } = this.model;
    uniforms(draw, step);
    const { number, quantiles, at } = draw;
    if (number?.normal) code.scaleNormals(at, number.shift, number.factor);
    else if (number) code.scale(at, number.shift, number.factor);
    if (!quantiles) return;
    const row = at / 8;
    for (let i = row; i < row + description.lanes; i++) numbers[i] = quantiles.at(numbers[i]);
  }

  /**
   * Correlated inputs: each is driven by a normal, a sum of its own and of those before it.
   *
   * @param {Group} group @param {Row} uniforms
   * @returns {{at: number, row: Float64Array}[]} what is a value already
   */
  drawTogether(group, uniforms) {
    const { code, description, numbers } = this.model;
    const { lanes, spare } = description;
    const normals = group.map(({ stream }) => {
      uniforms(stream, 0);
      code.scaleNormals(spare, 0, 1);
      return numbers.slice(spare / 8, spare / 8 + lanes);
    });
    return group.flatMap(({ weights, input }) => {
      if (input === undefined) return [];
      const { number, quantiles, at } = input;
      const row = Float64Array.from({ length: lanes }, (_, lane) => {
        let z = 0;
        for (let i = 0; i < weights.length; i++) z += weights[i] * normals[i][lane];
        if (quantiles) return atNormal(quantiles, z, code);
        return number ? number.shift + number.factor * (number.normal ? z : uniformOf(z, code)) : z;
      });
      if (quantiles) return [{ at, row }];
      numbers.set(row, at / 8);
      return [];
    });
  }

  /**
   * What the ancestors of the blocks computed here drew: as the case is written once for all runs, what is changed anew.
   *
   * @param {import("./ancestors.js").Line[]} lines @param {Set<string>} changed
   * @returns {Inherited}
   */
  inherit(lines, changed) {
    const { model, here } = this;
    const known = model.inherited.get(here.join());
    const ancestors = known?.ancestors ?? new Ancestors(new Map(here.map((number) => [number, lines[number]])));
    const isAnew = (/** @type {Drawn | undefined} */ input) => input !== undefined && changed.has(input.name);
    const singles = known ? this.inputs.filter(isAnew) : this.inputs;
    const groups = known ? this.groups.filter((group) => group.some(({ input }) => isAnew(input))) : this.groups;
    const drawn = [...singles, ...groups.flat().flatMap(({ input }) => input ?? [])];
    const inputs = new Map([...(known?.inputs ?? []), ...this.table(ancestors, drawn, 0, (row) => {
      this.drawAll(singles, groups, row);
    })]);
    const noises = known?.noises ?? Array.from({ length: this.until + 1 }, (_, step) =>
      [...this.table(ancestors, this.noises, step, (row) => {
        for (const noise of this.noises) this.draw(noise, row, step);
      }).values()]);
    const inherited = { ancestors, inputs, noises };
    if (!known) model.inherited.set(here.join(), inherited);
    const all = [...this.inputs, ...this.groups.flat().flatMap(({ input }) => input ?? [])];
    this.gathered = all.map(({ at, name }) => ({ at, values: /** @type {Float64Array} */ (inputs.get(name)) }));
    return inherited;
  }

  /**
   * The values of some draws in all ancestors.
   *
   * @param {Ancestors} ancestors @param {Drawn[]} draws @param {number} step @param {(row: Row) => void} draw fills their rows
   */
  table({ list }, draws, step, draw) {
    const { code, numbers, description } = this.model;
    const { lanes } = description;
    const rowFrom = poolRow(code, numbers, lanes, /** @type {any} */ (this.design.ancestry));
    const values = draws.map(() => new Float64Array(list.length));
    for (let from = 0; draws.length > 0 && from < list.length; from += lanes) {
      draw(rowFrom(list, from));
      const count = Math.min(lanes, list.length - from);
      draws.forEach(({ at }, i) => values[i].set(numbers.subarray(at / 8, at / 8 + count), from));
    }
    return new Map(draws.map(({ name }, i) => [name, values[i]]));
  }
}
