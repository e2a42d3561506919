package endurance.engine;

import endurance.engine.Draws.Joint;
import endurance.engine.Draws.Member;
import endurance.engine.Draws.Single;
import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.random.Ancestry;
import endurance.engine.random.InheritedStream;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Uniforms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The streams of all draws under a design. */
final class SeededDraws {

  private final Draws draws;
  private final Streams inputs;
  private final Streams noises;
  private final List<List<Uniforms>> joint;
  private final List<Fixed> fixed;
  private final int inheritedUntil;

  /** Slots, each with its stream. */
  record Streams(List<Single> singles, List<Uniforms> uniforms) {

    /** Fills the rows one by one. */
    void fill(double[] memory, long firstFuture, int step, BatchProgram code) {
      int lanes = code.lanes();
      RowArithmetic arithmetic = code.arithmetic();
      for (int i = 0; i < singles.size(); i++) {
        int from = code.offset(singles.get(i).slot());
        uniforms.get(i).uniforms(firstFuture, step, memory, from, lanes, arithmetic);
        singles.get(i).filling().fromUniforms(memory, from, lanes, arithmetic);
      }
    }
  }

  /** An input that has one value in every future. */
  private record Fixed(int slot, double value) {}

  SeededDraws(Draws draws, SamplingDesign design) {
    this.draws = draws;
    this.inheritedUntil = design.given().ancestry().map(Ancestry::until).orElse(-1);
    this.joint =
        draws.joint().stream()
            .map(group -> group.group().names().stream().map(design::stream).toList())
            .toList();
    Map<String, Double> held = design.given().held();
    List<Single> drawn = new ArrayList<>();
    this.fixed = new ArrayList<>();
    for (Single input : draws.inputs()) {
      OptionalDouble value = value(held, input.name(), input.known());
      value.ifPresentOrElse(one -> fixed.add(new Fixed(input.slot(), one)), () -> drawn.add(input));
    }
    for (Joint group : draws.joint()) {
      for (Member member : group.members()) {
        value(held, group.group().names().get(member.position()), OptionalDouble.empty())
            .ifPresent(one -> fixed.add(new Fixed(member.slot(), one)));
      }
    }
    this.inputs = streams(design, drawn);
    this.noises = streams(design, draws.noises());
    prepare();
  }

  private static OptionalDouble value(Map<String, Double> held, String name, OptionalDouble known) {
    Double value = held.get(name);
    return value == null ? known : OptionalDouble.of(value);
  }

  private static Streams streams(SamplingDesign design, List<Single> singles) {
    return new Streams(
        List.copyOf(singles),
        singles.stream().map(single -> design.stream(single.name())).toList());
  }

  /** What futures have from their ancestors is made by all processors before it is asked for. */
  private void prepare() {
    Stream.concat(inputs.uniforms().stream(), joint.stream().flatMap(List::stream))
        .parallel()
        .forEach(stream -> prepare(stream, 0));
    noises.uniforms().parallelStream()
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

  /** The inputs of batches of some code; they take step 0 of their streams. */
  Inputs inputs(BatchProgram code) {
    return new Inputs(DrawnRows.of(inputs, 0, inheritedUntil, code), code);
  }

  /** The noises of batches of some code. */
  DrawnRows noises(BatchProgram code) {
    return DrawnRows.of(noises, Integer.MAX_VALUE, inheritedUntil, code);
  }

  /** Draws the inputs of batches of some code. */
  final class Inputs {

    private final DrawnRows rows;
    private final BatchProgram code;

    private Inputs(DrawnRows rows, BatchProgram code) {
      this.rows = rows;
      this.code = code;
    }

    void draw(double[] memory, long firstFuture) {
      rows.draw(memory, firstFuture, 0);
      for (int i = 0; i < joint.size(); i++) {
        jointly(draws.joint().get(i), joint.get(i), memory, firstFuture);
      }
      code.computeDrawn(memory);
      for (Fixed one : fixed) {
        int from = code.offset(one.slot());
        Arrays.fill(memory, from, from + code.lanes(), one.value());
      }
    }

    private void jointly(Joint joint, List<Uniforms> streams, double[] memory, long firstFuture) {
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
          memory[from + lane] = member.filling().fromNormal(z);
        }
      }
    }
  }
}
