package endurance.engine;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.correlation.CorrelatedInputs;
import endurance.engine.correlation.Correlations;
import endurance.engine.program.Draw;
import endurance.engine.program.Program;
import endurance.engine.random.NormalProbability;
import endurance.engine.random.QuantileFunction;
import endurance.engine.random.Quantiles;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Scaled;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How the drawn slots of a program get their values.
 *
 * @param inputs drawn on their own
 * @param joint drawn together
 * @param noises drawn at every point
 */
record Draws(List<Single> inputs, List<Joint> joint, List<Single> noises) {

  /**
   * What a slot is filled with.
   *
   * @param number what is put there for the program to make the value of; empty where the quantile
   *     function does
   */
  record Filling(Optional<Scaled> number, QuantileFunction quantile) {

    /** From uniform numbers, in place. */
    void fromUniforms(double[] row, int from, int count, RowArithmetic arithmetic) {
      if (number.isEmpty()) {
        for (int i = from; i < from + count; i++) {
          row[i] = quantile.at(row[i]);
        }
      } else {
        Scaled scaled = number.get();
        if (scaled.normal()) {
          arithmetic.inverseNormal(row, from, row, from, count);
        }
        if (!scaled.equals(Scaled.UNIFORM)) {
          for (int i = from; i < from + count; i++) {
            row[i] = scaled.of(row[i]);
          }
        }
      }
    }

    /** From a standard normal number: how correlated inputs are drawn. */
    double fromNormal(double z) {
      return number
          .map(scaled -> scaled.of(scaled.normal() ? z : NormalProbability.uniform(z)))
          .orElseGet(() -> quantile.at(NormalProbability.uniform(z)));
    }
  }

  /**
   * A slot with a stream of its own.
   *
   * @param known its only value, where there is but one: nothing has to be drawn
   */
  record Single(int slot, String name, Filling filling, OptionalDouble known) {}

  /** Inputs of a group that the program needs; the group keeps all its streams. */
  record Joint(CorrelatedInputs group, List<Member> members) {}

  /**
   * @param position in the group
   */
  record Member(int slot, int position, Filling filling) {}

  static Checked<Draws> of(Model model, Program program) {
    return Correlations.of(model).then(groups -> of(program, groups));
  }

  private static Checked<Draws> of(Program program, List<CorrelatedInputs> groups) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Single> inputs = singles(program.inputs(), problems);
    Map<String, Single> noises = singles(program.noises(), problems);
    if (!problems.isEmpty()) {
      return Checked.invalid(problems);
    }
    List<Joint> joint = new ArrayList<>();
    for (CorrelatedInputs group : groups) {
      List<Member> members = new ArrayList<>();
      for (int i = 0; i < group.names().size(); i++) {
        Single single = inputs.remove(group.names().get(i));
        if (single != null) {
          members.add(new Member(single.slot(), i, single.filling()));
        }
      }
      if (!members.isEmpty()) {
        joint.add(new Joint(group, List.copyOf(members)));
      }
    }
    return Checked.valid(
        new Draws(List.copyOf(inputs.values()), joint, List.copyOf(noises.values())));
  }

  private static Map<String, Single> singles(List<Draw> draws, List<Problem> problems) {
    Map<String, Single> singles = new LinkedHashMap<>();
    for (Draw draw : draws) {
      switch (Quantiles.of(draw.distribution(), draw.name(), draw.origin())) {
        case Checked.Valid<QuantileFunction> valid ->
            singles.put(
                draw.name(),
                new Single(
                    draw.slot(),
                    draw.name(),
                    new Filling(draw.number(), valid.value()),
                    known(draw.distribution())));
        case Checked.Invalid<QuantileFunction> invalid -> problems.addAll(invalid.problems());
      }
    }
    return singles;
  }

  private static OptionalDouble known(Distribution distribution) {
    return distribution instanceof Distribution.Discrete discrete && discrete.values().size() == 1
        ? OptionalDouble.of(discrete.values().getFirst())
        : OptionalDouble.empty();
  }

  /** Scalar names of all inputs that draw a number of their own. */
  List<String> inputNames() {
    return Stream.concat(
            inputs.stream().map(Single::name),
            joint.stream().flatMap(group -> group.group().names().stream()))
        .toList();
  }

  /** The draws under a design. */
  SeededDraws under(SamplingDesign design) {
    return new SeededDraws(this, design);
  }
}
