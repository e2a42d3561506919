package endurance.finance.event;

/** The side on which the reader of a contract stands; the other side sees every sign reversed. */
public enum Role {
  /** Holds an asset: has lent. */
  RPA(1),
  /** Carries a liability: has borrowed. */
  RPL(-1),
  /** Long. */
  LG(1),
  /** Short. */
  ST(-1),
  /** Buys protection, or the right. */
  BUY(1),
  /** Sells it. */
  SEL(-1),
  /** Receives the first leg. */
  RFL(1),
  /** Pays the first leg. */
  PFL(-1),
  /** Receives the fixed leg. */
  RF(1),
  /** Pays the fixed leg. */
  PF(-1);

  private final int sign;

  Role(int sign) {
    this.sign = sign;
  }

  /** 1 where what the contract owes comes in, -1 where it goes out. */
  public int sign() {
    return sign;
  }
}
