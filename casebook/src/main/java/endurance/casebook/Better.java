package endurance.casebook;

/**
 * Which way the outcomes of a question get better: what tells the worst of many futures from the
 * best.
 *
 * <p>Of an amount more or less; of a probability, {@link #MORE} where it is better that its formula
 * holds; of a month or a runway, {@link #MORE} where later is better, and never the latest of all.
 */
public enum Better {
  MORE,
  LESS
}
