package endurance.finance.network;

/**
 * A stake of one party in the equity of another.
 *
 * @param holder who owns the shares
 * @param issuer whose shares they are
 * @param part of the issuer's equity, from 0 to 1; all holdings in one issuer come to at most 1
 */
public record Holding(String holder, String issuer, double part) {}
