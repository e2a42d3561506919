// @ts-check
// Quantiles without sorting: numbers are parted around the ranks that are asked for, and only there (C. Hoare, "Algorithm 65:
// find", Communications of the ACM 4, 1961).

const SHORT = 24; // so few numbers are sorted one by one

/**
 * Quantiles: each the least value that at least a part of all does not exceed.
 *
 * @param {Float64Array} values all numbers; changes their order
 * @param {readonly number[]} parts from 0 to 1, rising
 * @returns {number[]} NaN without any values
 */
export function quantilesIn(values, parts) {
  const { length } = values;
  if (length === 0) return parts.map(() => NaN);
  const ranks = parts.map((part) => Math.max(0, Math.ceil(part * length) - 1));
  select(values, 0, length - 1, ranks, 0, ranks.length - 1);
  return ranks.map((rank) => values[rank]);
}

/**
 * Puts the numbers of some ranks where they would stand in order.
 *
 * @param {Float64Array} a @param {number} from @param {number} to @param {number[]} ranks rising
 * @param {number} first of the ranks that lie in between @param {number} last
 */
function select(a, from, to, ranks, first, last) {
  while (first <= last) {
    if (to - from < SHORT) {
      insert(a, from, to);
      return;
    }
    const pivot = pivotFor(a, from, to, ranks[(first + last) >> 1]);
    let i = from;
    let j = to;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        const other = a[i];
        a[i++] = a[j];
        a[j--] = other;
      }
    }
    // from..j are at most the pivot, i..to at least; what is between equals it
    let left = first - 1;
    while (left < last && ranks[left + 1] <= j) left++;
    let right = left + 1;
    while (right <= last && ranks[right] < i) right++;
    if (right <= last) select(a, i, to, ranks, right, last);
    to = j;
    last = left;
  }
}

/** Of nine numbers spread over the range, that which stands nearest to where the rank does. */
function pivotFor(/** @type {Float64Array} */ a, /** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ rank) {
  const some = new Float64Array(9);
  for (let i = 0; i < 9; i++) some[i] = a[from + Math.floor(((to - from) * i) / 8)];
  insert(some, 0, 8);
  return some[Math.min(Math.max(Math.round((8 * (rank - from)) / (to - from)), 1), 7)];
}

function insert(/** @type {Float64Array} */ a, /** @type {number} */ from, /** @type {number} */ to) {
  for (let i = from + 1; i <= to; i++) {
    const value = a[i];
    let at = i - 1;
    while (at >= from && a[at] > value) a[at + 1] = a[at--];
    a[at + 1] = value;
  }
}
