package endurance.finance.network.contagion;

/**
 * What a party loses when another fails wholly.
 *
 * @param holder who loses
 * @param on whose failure it is
 * @param channel how
 * @param loss at least 0
 */
public record Exposure(String holder, String on, Channel channel, double loss) {}
