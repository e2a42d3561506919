// @ts-check
// What the futures of a run came to. Every value of every observable is kept (eight bytes each); quantiles are read off a
// sorted copy, so they are exact for the futures there are, and sorted again only when there are more.

const NORMAL_975 = 1.959963984540054; // half the width of an interval of 95 %, in standard errors

export class Outcomes {
  /**
   * @param {{name: string, point: number}[]} columns
   * @param {number} capacity futures
   */
  constructor(columns, capacity) {
    this.capacity = capacity;
    this.futures = 0;
    this.notFinite = 0;
    this.columns = columns;
    this.values = columns.map(() => new Float64Array(capacity));
    /** @type {(Float64Array | undefined)[]} */
    this.sorted = columns.map(() => undefined);
    /** @type {Map<string, number>} */
    this.index = new Map(columns.map((column, i) => [`${column.name}@${column.point}`, i]));
  }

  /**
   * The values of an observable, future by future; NaN in a future that did not stay finite.
   *
   * @param {string} name @param {number} point
   */
  of(name, point) {
    return this.values[this.column(name, point)].subarray(0, this.futures);
  }

  /** @param {string} name @param {number} point */
  column(name, point) {
    const column = this.index.get(`${name}@${point}`);
    if (column === undefined) throw new RangeError(`${name} is not observed at point ${point}`);
    return column;
  }

  /**
   * The values of finite futures in rising order.
   *
   * @param {string} name @param {number} point
   */
  inOrder(name, point) {
    const column = this.column(name, point);
    const known = this.sorted[column];
    const finite = this.futures - this.notFinite;
    if (known !== undefined && known.length === finite) return known;
    const sorted = this.values[column].slice(0, this.futures).sort().subarray(0, finite); // NaN come last
    this.sorted[column] = sorted;
    return sorted;
  }

  /**
   * Mean and its sampling error at 95 %; NaN without two finite futures.
   *
   * @param {string} name @param {number} point
   */
  mean(name, point) {
    const all = this.of(name, point);
    let count = 0;
    let mean = 0;
    let squares = 0;
    for (const value of all) {
      if (value === value) {
        count++;
        const from = value - mean;
        mean += from / count;
        squares += from * (value - mean);
      }
    }
    if (count < 2) return { value: count === 1 ? mean : NaN, error: NaN };
    return { value: mean, error: NORMAL_975 * Math.sqrt(squares / (count - 1) / count) };
  }

  /**
   * The probability that a condition holds, and its sampling error at 95 % (Agresti and Coull).
   *
   * @param {string} name @param {number} point @param {(value: number) => boolean} condition
   */
  probability(name, point, condition) {
    let count = 0;
    let times = 0;
    for (const value of this.of(name, point)) {
      if (value === value) {
        count++;
        times += condition(value) ? 1 : 0;
      }
    }
    const centre = (times + 2) / (count + 4);
    return { value: times / count, error: NORMAL_975 * Math.sqrt((centre * (1 - centre)) / (count + 4)) };
  }

  /**
   * The smallest value that at least a part of the futures does not exceed, with the values between which it lies at 95 %.
   *
   * @param {string} name @param {number} point @param {number} part from 0 to 1
   */
  quantile(name, point, part) {
    const sorted = this.inOrder(name, point);
    const count = sorted.length;
    const at = (/** @type {number} */ rank) => sorted[Math.min(Math.max(Math.ceil(rank) - 1, 0), count - 1)] ?? NaN;
    const rank = part * count;
    const error = NORMAL_975 * Math.sqrt(count * part * (1 - part));
    return { value: at(rank), low: at(rank - error), high: at(rank + error) };
  }
}
