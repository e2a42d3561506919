package endurance.engine;

/**
 * Futures that stopped being finite and are left out of every result.
 *
 * @param futures how many failed first in this variable at this point
 * @param example number of the first such future
 * @param variable scalar name of the variable that was the cause: the first, in order of
 *     evaluation, that was not finite although all it was computed from was
 * @param point when
 * @param value NaN or an infinity, in the example
 */
public record NonFinite(long futures, long example, String variable, int point, double value) {}
