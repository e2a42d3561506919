// @ts-check
// Quantiles without sorting: numbers are parted around the ranks that are asked for, and only there (C. Hoare, "Algorithm 65:
// find", Communications of the ACM 4, 1961; the number to part at is the one of a sample that stands nearest to the rank).
// Parting copies to both sides and counts with the comparison, since a processor guesses half of such branches wrong.

const SHORT = 24; // so few numbers are sorted one by one

/**
 * Quantiles that interpolate between the values at neighbouring ranks, as those of the JVM (Hyndman and Fan's type 7).
 *
 * @param {Float64Array} values all numbers; changes their order
 * @param {readonly number[]} parts from 0 to 1, rising
 * @returns {number[]} NaN without any values
 */
export function quantilesIn(values, parts) {
  const last = values.length - 1;
  if (last < 0) return parts.map(() => NaN);
  const ranks = parts.flatMap((part) => [Math.floor(part * last), Math.min(Math.floor(part * last) + 1, last)]);
  select(values, new Float64Array(values.length), 0, last, ranks, 0, ranks.length - 1);
  return parts.map((part, i) => {
    const low = values[ranks[2 * i]];
    const between = part * last - ranks[2 * i];
    return between === 0 ? low : low + between * (values[ranks[2 * i + 1]] - low);
  });
}

/**
 * Puts the numbers of some ranks where they would stand in order.
 *
 * @param {Float64Array} a @param {Float64Array} spare as long @param {number} from @param {number} to
 * @param {number[]} ranks rising @param {number} first of the ranks that lie in between @param {number} last
 */
function select(a, spare, from, to, ranks, first, last) {
  while (first <= last) {
    if (to - from < SHORT) {
      insert(a, from, to);
      return;
    }
    const pivot = pivotFor(a, from, to, ranks[(first + last) >> 1]);
    const above = parted(a, spare, from, to, pivot);
    if (above === from) {
      // The pivot is the least of them: those that equal it are in order.
      from = equalFirst(a, from, to, pivot);
      while (first <= last && ranks[first] < from) first++;
      continue;
    }
    let left = first - 1;
    while (left < last && ranks[left + 1] < above) left++;
    if (left < last) select(a, spare, above, to, ranks, left + 1, last);
    to = above - 1;
    last = left;
  }
}

/**
 * Puts what is below the pivot first. Answers where the rest begins.
 *
 * @param {Float64Array} a @param {Float64Array} spare @param {number} from @param {number} to @param {number} pivot
 */
function parted(a, spare, from, to, pivot) {
  let low = from;
  let high = 0;
  for (let i = from; i <= to; i++) {
    const value = a[i];
    const isBelow = Number(value < pivot);
    a[low] = value;
    spare[high] = value;
    low += isBelow;
    high += 1 - isBelow;
  }
  a.set(spare.subarray(0, high), low);
  return low;
}

/** @param {Float64Array} a @param {number} from @param {number} to @param {number} value the least of them */
function equalFirst(a, from, to, value) {
  let end = from;
  for (let i = from; i <= to; i++) {
    if (a[i] === value) {
      a[i] = a[end];
      a[end++] = value;
    }
  }
  return end;
}

/** @param {Float64Array} a @param {number} from @param {number} to @param {number} rank */
function pivotFor(a, from, to, rank) {
  const length = to - from;
  const size = length > 4000 ? 65 : length > 500 ? 17 : 5;
  const sample = new Float64Array(size);
  for (let i = 0; i < size; i++) sample[i] = a[from + Math.floor((length * i) / (size - 1))];
  return sample.sort()[Math.round(((size - 1) * (rank - from)) / length)];
}

/** @param {Float64Array} a @param {number} from @param {number} to */
function insert(a, from, to) {
  for (let i = from + 1; i <= to; i++) {
    const value = a[i];
    let at = i - 1;
    while (at >= from && a[at] > value) a[at + 1] = a[at--];
    a[at + 1] = value;
  }
}
