package endurance.engine;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.arithmetic.RowDraw;
import endurance.engine.arithmetic.RowDraws;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Draw;
import endurance.engine.program.Program;
import endurance.engine.random.Ancestry;
import endurance.engine.random.CorrelatedInputs;
import endurance.engine.random.Correlations;
import endurance.engine.random.InheritedStream;
import endurance.engine.random.QuantileFunction;
import endurance.engine.random.Quantiles;
import endurance.engine.random.RandomStream;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Uniforms;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the drawn slots of a program get their values.
 *
 * @param inputs drawn on their own
 * @param joint drawn together
 * @param noises drawn at every point
 */
record Draws(List<Single> inputs, List<Joint> joint, List<Single> noises) {

  /** A slot with a stream of its own. */
  record Single(int slot, String name, QuantileFunction quantile) {}

  /** Inputs of a group that the program needs; the group keeps all its streams. */
  record Joint(CorrelatedInputs group, List<Member> members) {}

  /**
   * @param position in the group
   */
  record Member(int slot, int position, QuantileFunction quantile) {}

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
          members.add(new Member(single.slot(), i, single.quantile()));
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
            singles.put(draw.name(), new Single(draw.slot(), draw.name(), valid.value()));
        case Checked.Invalid<QuantileFunction> invalid -> problems.addAll(invalid.problems());
      }
    }
    return singles;
  }

  /** Scalar names of all inputs that draw a number of their own. */
  List<String> inputNames() {
    return Stream.concat(
            inputs.stream().map(Single::name),
            joint.stream().flatMap(group -> group.group().names().stream()))
        .toList();
  }

  /** The draws under a design. */
  Seeded under(SamplingDesign design) {
    return new Seeded(this, design);
  }

  /**
   * What is drawn at every point, for batches of some code.
   *
   * @param all with their streams
   * @param together those that can be drawn in one go, pair by pair of futures
   * @param apart the others
   * @param inheritedUntil last point at which all have the numbers of an ancestor, and are drawn
   *     one by one; -1 where there is none
   * @param beside room for the rows of all that are drawn in one go, one future longer at each end
   */
  record Noises(
      Streams all,
      RowDraws together,
      Streams apart,
      int inheritedUntil,
      BatchProgram code,
      RowDraws besideRows,
      double[] beside) {

    /** Draws for a batch. */
    void draw(double[] memory, long firstFuture, int point) {
      int lanes = code.lanes();
      boolean inPairs = point > inheritedUntil && lanes % 2 == 0;
      if (inPairs && firstFuture % 2 == 0) {
        code.arithmetic().draw(together, firstFuture / 2, lanes / 2, point, memory);
      } else if (inPairs) {
        code.arithmetic().draw(besideRows, firstFuture / 2, lanes / 2 + 1, point, beside);
        for (int i = 0; i < together.rows().size(); i++) {
          int from = besideRows.rows().get(i).offset() + 1; // the future before is not ours
          System.arraycopy(beside, from, memory, together.rows().get(i).offset(), lanes);
        }
      }
      Streams rest = inPairs ? apart : all;
      Seeded.fill(rest, memory, firstFuture, point, code);
    }
  }

  /** Slots, each with its stream. */
  record Streams(List<Single> singles, List<Uniforms> uniforms) {}

  /** The streams of all draws. */
  static final class Seeded {

    private final Draws draws;
    private final List<Uniforms> inputs;
    private final List<Uniforms> noises;
    private final List<List<Uniforms>> joint;
    private final Map<String, Double> held;
    private final int inheritedUntil;

    private Seeded(Draws draws, SamplingDesign design) {
      this.draws = draws;
      this.held = design.given().held();
      this.inheritedUntil = design.given().ancestry().map(Ancestry::until).orElse(-1);
      this.inputs = streams(design, draws.inputs());
      this.noises = streams(design, draws.noises());
      this.joint =
          draws.joint().stream()
              .map(group -> group.group().names().stream().map(design::stream).toList())
              .toList();
      prepare();
    }

    /** What futures have from their ancestors is made by all processors before it is asked for. */
    private void prepare() {
      Stream.concat(inputs.stream(), joint.stream().flatMap(List::stream))
          .parallel()
          .forEach(stream -> prepare(stream, 0));
      noises.parallelStream()
          .forEach(stream -> {
            for (int step = 0; step <= inheritedUntil; step++) {
              prepare(stream, step);
            }
          });
    }

    private static void prepare(Uniforms stream, int step) {
      if (stream instanceof InheritedStream inherited) {
        inherited.prepare(step);
      }
    }

    private static List<Uniforms> streams(SamplingDesign design, List<Single> singles) {
      return singles.stream().map(single -> design.stream(single.name())).toList();
    }

    /** Draws the inputs of a batch of futures; they take step 0 of their streams. */
    void inputs(double[] memory, long firstFuture, BatchProgram code) {
      fill(new Streams(draws.inputs(), inputs), memory, firstFuture, 0, code);
      for (int i = 0; i < joint.size(); i++) {
        jointly(draws.joint().get(i), joint.get(i), memory, firstFuture, code);
      }
      if (!held.isEmpty()) {
        hold(memory, code);
      }
    }

    private void hold(double[] memory, BatchProgram code) {
      draws.inputs().forEach(one -> hold(one.name(), one.slot(), memory, code));
      for (Joint group : draws.joint()) {
        for (Member member : group.members()) {
          hold(group.group().names().get(member.position()), member.slot(), memory, code);
        }
      }
    }

    private void hold(String name, int slot, double[] memory, BatchProgram code) {
      Double value = held.get(name);
      if (value != null) {
        int from = code.offset(slot);
        Arrays.fill(memory, from, from + code.lanes(), value);
      }
    }

    /** The noises of batches of some code. */
    Noises noises(BatchProgram code) {
      List<RowDraw> together = new ArrayList<>();
      List<RowDraw> beside = new ArrayList<>();
      List<Single> apart = new ArrayList<>();
      List<Uniforms> uniforms = new ArrayList<>();
      int room = code.lanes() + 2;
      for (int i = 0; i < noises.size(); i++) {
        Single single = draws.noises().get(i);
        Optional<QuantileFunction.Scaled> scaled = single.quantile().scaled();
        if (scaled.isPresent() && own(noises.get(i)) instanceof RandomStream(long key)) {
          QuantileFunction.Scaled form = scaled.get();
          int offset = code.offset(single.slot());
          int at = beside.size() * room;
          together.add(new RowDraw(key, form.normal(), form.shift(), form.factor(), offset));
          beside.add(new RowDraw(key, form.normal(), form.shift(), form.factor(), at));
        } else {
          apart.add(single);
          uniforms.add(noises.get(i));
        }
      }
      return new Noises(
          new Streams(draws.noises(), noises),
          new RowDraws(together),
          new Streams(apart, uniforms),
          inheritedUntil,
          code,
          new RowDraws(beside),
          new double[beside.size() * room]);
    }

    /** The numbers that futures have after what they share with an ancestor. */
    private static Uniforms own(Uniforms stream) {
      return stream instanceof InheritedStream inherited ? inherited.own() : stream;
    }

    private static void fill(
        Streams streams, double[] memory, long firstFuture, int step, BatchProgram code) {
      int lanes = code.lanes();
      RowArithmetic arithmetic = code.arithmetic();
      for (int i = 0; i < streams.singles().size(); i++) {
        Single single = streams.singles().get(i);
        int from = code.offset(single.slot());
        streams.uniforms().get(i).uniforms(firstFuture, step, memory, from, lanes, arithmetic);
        single.quantile().overRow(memory, from, lanes, arithmetic);
      }
    }

    private static void jointly(
        Joint joint, List<Uniforms> streams, double[] memory, long firstFuture, BatchProgram code) {
      int lanes = code.lanes();
      RowArithmetic arithmetic = code.arithmetic();
      double[][] normals = new double[streams.size()][lanes];
      for (int i = 0; i < normals.length; i++) {
        streams.get(i).uniforms(firstFuture, 0, normals[i], 0, lanes, arithmetic);
        arithmetic.inverseNormal(normals[i], 0, normals[i], 0, lanes);
      }
      for (Member member : joint.members()) {
        int from = code.offset(member.slot());
        for (int lane = 0; lane < lanes; lane++) {
          double z = 0;
          for (int i = 0; i <= member.position(); i++) {
            z += joint.group().weight(member.position(), i) * normals[i][lane];
          }
          memory[from + lane] = member.quantile().atNormal(z);
        }
      }
    }
  }
}
