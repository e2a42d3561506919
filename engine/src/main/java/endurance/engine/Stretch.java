package endurance.engine;

/**
 * Successive futures among all whose values are kept.
 *
 * @param from place of the first
 * @param to place after the last
 */
record Stretch(int from, int to) {

  int size() {
    return to - from;
  }
}
