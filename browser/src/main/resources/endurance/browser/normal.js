// @ts-check
// The distribution function of the standard normal, to about 15 digits (W. Cody, Mathematics of Computation 23, 1969): what
// correlated inputs that are not normal go through.

const CENTRE = 0.67448975;
const FAR = 5.656854249492381; // sqrt(32)
const END = 38.6; // beyond this the probability is below the smallest number
const ONE_OVER_ROOT_TWO_PI = 0.3989422804014327;

const CENTRE_ABOVE = [2.2352520354606839287, 161.02823106855587881, 1067.6894854603709582, 18154.981253343561249, 0.065682337918207449113];
const CENTRE_BELOW = [47.20258190468824187, 976.09855173777669322, 10260.932208618978205, 45507.789335026729956];
const MIDDLE_ABOVE = [0.39894151208813466764, 8.8831497943883759412, 93.506656132177855979, 597.27027639480026226, 2494.5375852903726711,
  6848.1904505362823326, 11602.651437647350124, 9842.7148383839780218, 1.0765576773720192317e-8];
const MIDDLE_BELOW = [22.266688044328115691, 235.38790178262499861, 1519.377599407554805, 6485.558298266760755, 18615.571640885098091,
  34900.952721145977266, 38912.003286093271411, 19685.429676859990727];
const FAR_ABOVE = [0.21589853405795699, 0.1274011611602473639, 0.022235277870649807, 0.001421619193227893466, 2.9112874951168792e-5,
  0.02307344176494017303];
const FAR_BELOW = [1.28426009614491121, 0.468238212480865118, 0.0659881378689285515, 0.00378239633202758244, 7.29751555083966205e-5];

/**
 * @param {number[]} above
 * @param {number[]} below
 * @param {number} x
 */
function ratio(above, below, x) {
  const last = below.length - 1;
  let upper = above[last + 1] * x;
  let lower = x;
  for (let i = 0; i < last; i++) {
    upper = (upper + above[i]) * x;
    lower = (lower + below[i]) * x;
  }
  return [upper + above[last], lower + below[last]];
}

/**
 * The probability that a standard normal lies below z.
 *
 * @param {number} z
 * @param {(x: number) => number} exp
 */
export function probabilityBelow(z, exp) {
  const size = Math.abs(z);
  if (size <= CENTRE) {
    const [upper, lower] = ratio(CENTRE_ABOVE, CENTRE_BELOW, z * z);
    return 0.5 + (z * upper) / lower;
  }
  const tail = size > END ? 0 : tailBeyond(size, exp);
  return z < 0 ? tail : 1 - tail;
}

/**
 * @param {number} size
 * @param {(x: number) => number} exp
 */
function tailBeyond(size, exp) {
  let part;
  if (size <= FAR) {
    const [upper, lower] = ratio(MIDDLE_ABOVE, MIDDLE_BELOW, size);
    part = upper / lower;
  } else {
    const square = 1 / (size * size);
    const [upper, lower] = ratio(FAR_ABOVE, FAR_BELOW, square);
    part = (ONE_OVER_ROOT_TWO_PI - (square * upper) / lower) / size;
  }
  // exp(-size^2/2) in two factors, the first of a square that is exact.
  const coarse = Math.floor(size * 16) / 16;
  const rest = (size - coarse) * (size + coarse);
  return exp(-coarse * coarse * 0.5) * exp(-rest * 0.5) * part;
}
