// @ts-check
// Futures that begin as others did, which retraced what was observed: up to a step they have all random numbers of an ancestor,
// a future of a pool, and their own afterwards (Ancestry on the JVM). What the ancestors draw is made once and looked up.
import { probabilityBelow } from "./normal.js";

/**
 * @typedef {{seed: string, until: number, tilts: Record<string, [number, number]>, packed: string}} Ancestry
 * @typedef {{distinct: Int32Array, places: Uint32Array}} Line ancestors of a block in rising order, and the place among them
 *   of each of its futures
 */

const LEAST = 2 ** -53; // nearest to 0 and 1 that a uniform number may come

/**
 * Block by block: how many different ancestors, the steps from one to the next, and the place of each future's among them; all
 * as whole numbers of seven bits a byte, the lowest first.
 *
 * @param {string} packed in base64 @param {import("./blocks.js").Block[]} blocks
 * @returns {Line[]}
 */
export function linesOf(packed, blocks) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  return blocks.map(({ size }) => {
    const distinct = new Int32Array(next());
    let before = 0;
    for (let i = 0; i < distinct.length; i++) distinct[i] = before += next();
    return { distinct, places: Uint32Array.from({ length: size }, next) };
  });
}

/**
 * Draws the uniform numbers of ancestors into a row: of those from `from` on in a list, the last over and over at its end.
 *
 * @param {any} code exports of a module @param {Float64Array} numbers its memory @param {number} lanes
 * @param {Ancestry} ancestry
 */
export function poolRow(code, numbers, lanes, { tilts }) {
  return (/** @type {Int32Array} */ list, /** @type {number} */ from) =>
    /** @type {import("./run.js").Row} */ ({ at, name, poolKey }, step) => {
      const row = at / 8;
      for (let lane = 0; lane < lanes; lane++) numbers[row + lane] = list[Math.min(from + lane, list.length - 1)];
      code.uniformsOf(at, step, poolKey[0], poolKey[1]);
      const tilt = step === 0 ? tilts[name] : undefined;
      if (tilt === undefined) return;
      for (let i = row; i < row + lanes; i++) {
        const below = probabilityBelow(tilt[0] + tilt[1] * code.normal(numbers[i]), code.exp);
        numbers[i] = Math.min(Math.max(below, LEAST), 1 - LEAST);
      }
    };
}

/** All lines of some blocks as one: a table of ancestors, and where in it a future's stands. */
export class Ancestors {
  /** @param {Map<number, Line>} lines by number of the block */
  constructor(lines) {
    /** @type {Map<number, number>} */
    this.begin = new Map();
    let length = 0;
    for (const [block, { distinct }] of lines) {
      this.begin.set(block, length);
      length += distinct.length;
    }
    this.lines = lines;
    this.list = new Int32Array(length);
    for (const [block, { distinct }] of lines) this.list.set(distinct, this.begin.get(block));
  }

  /**
   * Where in the table the ancestors of successive futures of a block stand; what lies beyond an end of the block only fills up.
   *
   * @param {number} block @param {number} from may be -1 @param {Uint32Array} places
   */
  find(block, from, places) {
    const line = this.lines.get(block);
    const begin = this.begin.get(block);
    if (line === undefined || begin === undefined) throw new RangeError(`block ${block} is computed elsewhere`);
    for (let lane = 0; lane < places.length; lane++) {
      places[lane] = begin + line.places[Math.min(Math.max(from + lane, 0), line.places.length - 1)];
    }
  }
}
