package endurance.engine;

import endurance.model.formula.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The functions of the {@link Interpreter} that carry hidden state from point to point. */
final class InterpretedMemory {

  /** The value of a formula at a point. */
  @FunctionalInterface
  interface Formulas {
    double of(Expression expression, Interpreter.Bindings bindings, int point);
  }

  /** What a call remembers; calls that read the same are the same. */
  private record Remembered(
      Expression.Call call, Interpreter.Bindings bindings, int stage, int point) {}

  private final double dt;
  private final Formulas formulas;
  private final Map<Remembered, Double> values = new HashMap<>();

  InterpretedMemory(double dt, Formulas formulas) {
    this.dt = dt;
    this.formulas = formulas;
  }

  private double remembered(
      Expression.Call call, Interpreter.Bindings b, int stage, int k, DoubleSupplier next) {
    Remembered key = new Remembered(call, b, stage, k);
    Double known = values.get(key);
    if (known == null) {
      known = next.getAsDouble();
      values.put(key, known);
    }
    return known;
  }

  /** Smoothed value: S' = (input - S)/t, the input of a later stage being the stage before. */
  double smooth(Expression.Call call, Interpreter.Bindings b, int k, int order) {
    return stage(call, b, k, order, order);
  }

  private double stage(Expression.Call call, Interpreter.Bindings b, int k, int stage, int order) {
    List<Expression> a = call.arguments();
    return remembered(
        call,
        b,
        stage,
        k,
        () -> {
          if (k == 0) {
            return formulas.of(a.get(a.size() == 3 ? 2 : 0), b, 0);
          }
          double input =
              stage == 1
                  ? formulas.of(a.get(0), b, k - 1)
                  : stage(call, b, k - 1, stage - 1, order);
          double time =
              order == 1
                  ? formulas.of(a.get(1), b, k - 1)
                  : formulas.of(a.get(1), b, k - 1) / order;
          double now = stage(call, b, k - 1, stage, order);
          return now + dt * ((input - now) / time);
        });
  }

  /** What leaves a stage of a material delay: its content over its time. */
  double outflow(Expression.Call call, Interpreter.Bindings b, int k, int stage, int order) {
    return content(call, b, k, stage, order) / stageTime(call, b, k, order);
  }

  private double stageTime(Expression.Call call, Interpreter.Bindings b, int k, int order) {
    double time = formulas.of(call.arguments().get(1), b, k);
    return order == 1 ? time : time / order;
  }

  private double content(
      Expression.Call call, Interpreter.Bindings b, int k, int stage, int order) {
    List<Expression> a = call.arguments();
    return remembered(
        call,
        b,
        stage,
        k,
        () -> {
          if (k == 0) {
            return formulas.of(a.get(a.size() == 3 ? 2 : 0), b, 0) * stageTime(call, b, 0, order);
          }
          double inflow =
              stage == 1
                  ? formulas.of(a.get(0), b, k - 1)
                  : outflow(call, b, k - 1, stage - 1, order);
          return content(call, b, k - 1, stage, order)
              + dt * (inflow - outflow(call, b, k - 1, stage, order));
        });
  }

  double trend(Expression.Call call, Interpreter.Bindings b, int k, @Nullable Expression initial) {
    List<Expression> a = call.arguments();
    double smoothed = trendBase(call, b, k, initial);
    return (formulas.of(a.get(0), b, k) - smoothed) / (smoothed * formulas.of(a.get(1), b, k));
  }

  private double trendBase(
      Expression.Call call, Interpreter.Bindings b, int k, @Nullable Expression initial) {
    List<Expression> a = call.arguments();
    return remembered(
        call,
        b,
        1,
        k,
        () -> {
          if (k == 0) {
            double start = initial == null ? 0 : formulas.of(initial, b, 0);
            return formulas.of(a.get(0), b, 0) / (1 + start * formulas.of(a.get(1), b, 0));
          }
          double now = trendBase(call, b, k - 1, initial);
          return now
              + dt * ((formulas.of(a.get(0), b, k - 1) - now) / formulas.of(a.get(1), b, k - 1));
        });
  }
}
