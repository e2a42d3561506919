package endurance.benchmarks.contest;

/** Something that may be impossible on this machine or in the time given; then it says why. */
public sealed interface Outcome<T> {

  /** It was possible. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It was not. */
  record Missing<T>(String reason) implements Outcome<T> {}

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> missing(String reason) {
    return new Missing<>(reason);
  }
}
