// @ts-check
// The values of what is observed, future by future; eight bytes each. NaN in all columns of a future that did not stay finite.

/** @typedef {{name: string, point: number}} Column */

export class Columns {
  /**
   * @param {Column[]} columns @param {import("./blocks.js").Block[]} blocks
   * @param {boolean} dependent whether futures of a block depend on one another
   */
  constructor(columns, blocks, dependent) {
    this.dependent = dependent;
    this.columns = columns;
    this.blocks = blocks;
    this.done = blocks.map(() => 0);
    this.excluded = blocks.map(() => 0);
    this.values = columns.map(() => new Float64Array(blocks.reduce((sum, block) => sum + block.size, 0)));
    /** @type {Map<string, number>} */
    this.index = new Map(columns.map((column, i) => [`${column.name}@${column.point}`, i]));
  }

  get futures() {
    return this.done.reduce((sum, done) => sum + done, 0);
  }

  /**
   * Takes in what was computed of a block: the futures that follow those there are, column by column.
   *
   * @param {number} block @param {Float64Array} values
   */
  add(block, values) {
    const count = values.length / this.columns.length;
    const at = this.blocks[block].first + this.done[block];
    this.values.forEach((column, i) => column.set(values.subarray(i * count, (i + 1) * count), at));
    this.done[block] += count;
    for (let i = 0; i < count && this.columns.length > 0; i++) if (values[i] !== values[i]) this.excluded[block]++;
  }

  /** Begins again, in the same memory. */
  clear() {
    this.done.fill(0);
    this.excluded.fill(0);
  }

  /** @param {string} name @param {number} point */
  column(name, point) {
    const column = this.index.get(`${name}@${point}`);
    if (column === undefined) throw new RangeError(`${name} is not observed at point ${point}`);
    return column;
  }

  /**
   * The finite values of an observable, block by block.
   *
   * @param {string} name @param {number} point
   */
  of(name, point) {
    const values = this.values[this.column(name, point)];
    return this.blocks.map(({ first }, i) => {
      const all = values.subarray(first, first + this.done[i]);
      return this.excluded[i] > 0 ? all.filter((value) => value === value) : all;
    });
  }
}

/** All values in one copy. @param {Float64Array[]} parts */
export function together(parts) {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
