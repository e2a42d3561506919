package endurance.finance.network.circular;

/**
 * Amounts as whole multiples of a unit so small that it does not matter, so that flows conserve
 * exactly and no search goes in circles over a rounding. The unit is the last place of their sum as
 * a double; amounts are rounded down to it.
 */
record WholeUnits(double unit) {

  static WholeUnits upTo(double sum) {
    return new WholeUnits(Math.ulp(sum));
  }

  long count(double amount) {
    return (long) Math.floor(amount / unit);
  }

  double amount(long count) {
    return count * unit;
  }
}
