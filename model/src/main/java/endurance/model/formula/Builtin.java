package endurance.model.formula;

import java.util.Arrays;
import java.util.Optional;

/**
 * The functions a formula can call. Meanings are those of XMILE 1.0, section 3.5, and are spelled
 * out in docs/reference/model-language.md.
 */
public enum Builtin {
  ABS(1, 1),
  EXP(1, 1),
  LN(1, 1),
  LOG10(1, 1),
  SQRT(1, 1),
  SIN(1, 1),
  COS(1, 1),
  TAN(1, 1),
  /** Floor. */
  INT(1, 1),
  /** Nearest whole number, halves away from zero. */
  ROUND(1, 1),
  /** Of two or more numbers, or over the wildcards of its one argument. */
  MIN(1, 64),
  MAX(1, 64),
  /** Over the wildcards of its argument, in order of the elements. */
  SUM(1, 1),
  MEAN(1, 1),
  PROD(1, 1),
  /** {@code STEP(height, time)}: height from time on, 0 before. */
  STEP(2, 2),
  /** {@code RAMP(slope, start [, end])}. */
  RAMP(2, 3),
  /**
   * {@code PULSE(magnitude, first [, interval])}: magnitude/DT at the one point, repeated every
   * interval.
   */
  PULSE(2, 3),
  /** {@code SMTH1(input, averaging time [, initial])}: first-order exponential smoothing. */
  SMTH1(2, 3),
  SMTH3(2, 3),
  /** {@code DELAY1(input, delay time [, initial])}: first-order material delay. */
  DELAY1(2, 3),
  DELAY3(2, 3),
  /**
   * {@code DELAY(input, delay time [, initial])}: what went in a fixed time ago; the delay is read
   * at the first point.
   */
  DELAY(2, 3),
  /** {@code TREND(input, averaging time [, initial trend])}: fractional change per unit of time. */
  TREND(2, 3),
  /**
   * {@code FORCST(input, averaging time, horizon [, initial trend])}: linear extrapolation of the
   * trend.
   */
  FORCST(3, 4),
  /** The value at the first point. */
  INIT(1, 1),
  /** {@code PREVIOUS(input, initial)}: the value one point before. */
  PREVIOUS(2, 2),
  TIME(0, 0),
  DT(0, 0),
  STARTTIME(0, 0),
  STOPTIME(0, 0),
  PI(0, 0),
  INF(0, 0);

  private final int fewest;
  private final int most;

  Builtin(int fewest, int most) {
    this.fewest = fewest;
    this.most = most;
  }

  public int fewestArguments() {
    return fewest;
  }

  public int mostArguments() {
    return most;
  }

  /** The function of this name in capitals; empty when there is none. */
  public static Optional<Builtin> named(String name) {
    return Arrays.stream(values()).filter(function -> function.name().equals(name)).findFirst();
  }

  /** How many arguments it takes, in words. */
  String countOfArguments() {
    return fewest == most
        ? String.valueOf(fewest)
        : most == fewest + 1 ? fewest + " or " + most : fewest + " to " + most;
  }

  /** Written without parentheses. */
  public boolean isName() {
    return most == 0;
  }

  /** Whether wildcards in the argument are reduced. */
  public boolean reduces() {
    return switch (this) {
      case MIN, MAX, SUM, MEAN, PROD -> true;
      case ABS,
          EXP,
          LN,
          LOG10,
          SQRT,
          SIN,
          COS,
          TAN,
          INT,
          ROUND,
          STEP,
          RAMP,
          PULSE,
          SMTH1,
          SMTH3,
          DELAY1,
          DELAY3,
          DELAY,
          TREND,
          FORCST,
          INIT,
          PREVIOUS,
          TIME,
          DT,
          STARTTIME,
          STOPTIME,
          PI,
          INF ->
          false;
    };
  }
}
