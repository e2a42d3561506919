package endurance.engine;

/**
 * What an ensemble is asked to collect: the distribution of one scalar variable at one point in
 * time.
 *
 * @param variable scalar name: {@code cash} or {@code share[chatgpt]}
 * @param point of the model's clock
 */
public record Observable(String variable, int point) {

  @Override
  public String toString() {
    return variable + "@" + point;
  }
}
