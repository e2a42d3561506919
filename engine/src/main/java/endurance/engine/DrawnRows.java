package endurance.engine;

import endurance.engine.Draws.Single;
import endurance.engine.SeededDraws.Streams;
import endurance.engine.arithmetic.RowDraw;
import endurance.engine.arithmetic.RowDraws;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.random.InheritedStream;
import endurance.engine.random.RandomStream;
import endurance.engine.random.Scaled;
import endurance.engine.random.Uniforms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is drawn at a step, for batches of some code.
 *
 * @param all with their streams
 * @param together those that can be drawn in one go, pair by pair of futures
 * @param apart the others
 * @param inheritedUntil last step at which all have the numbers of an ancestor, and are drawn one
 *     by one; -1 where there is none
 * @param beside room for the rows of all that are drawn in one go, one future longer at each end
 */
record DrawnRows(
    Streams all,
    RowDraws together,
    Streams apart,
    int inheritedUntil,
    BatchProgram code,
    RowDraws besideRows,
    double[] beside) {

  /**
   * @param lastStep at which anything is drawn
   */
  static DrawnRows of(Streams all, int lastStep, int inheritedUntil, BatchProgram code) {
    List<RowDraw> together = new ArrayList<>();
    List<RowDraw> beside = new ArrayList<>();
    List<Single> apart = new ArrayList<>();
    List<Uniforms> uniforms = new ArrayList<>();
    int room = code.lanes() + 2;
    for (int i = 0; i < all.singles().size(); i++) {
      Single single = all.singles().get(i);
      Uniforms stream = all.uniforms().get(i);
      Optional<Scaled> number = single.filling().number();
      if (lastStep > inheritedUntil
          && number.isPresent()
          && own(stream) instanceof RandomStream(long key)) {
        int at = beside.size() * room;
        together.add(row(key, number.get(), code.offset(single.slot())));
        beside.add(row(key, number.get(), at));
      } else {
        apart.add(single);
        uniforms.add(stream);
      }
    }
    return new DrawnRows(
        all,
        new RowDraws(together),
        new Streams(apart, uniforms),
        inheritedUntil,
        code,
        new RowDraws(beside),
        new double[beside.size() * room]);
  }

  private static RowDraw row(long key, Scaled number, int offset) {
    return new RowDraw(key, number.normal(), number.shift(), number.factor(), offset);
  }

  /** The numbers that futures have after what they share with an ancestor. */
  private static Uniforms own(Uniforms stream) {
    return stream instanceof InheritedStream inherited ? inherited.own() : stream;
  }

  /** Draws for a batch. */
  void draw(double[] memory, long firstFuture, int step) {
    int lanes = code.lanes();
    boolean inPairs = step > inheritedUntil && lanes % 2 == 0;
    if (inPairs && firstFuture % 2 == 0) {
      code.arithmetic().draw(together, firstFuture / 2, lanes / 2, step, memory);
    } else if (inPairs) {
      code.arithmetic().draw(besideRows, firstFuture / 2, lanes / 2 + 1, step, beside);
      for (int i = 0; i < together.rows().size(); i++) {
        int from = besideRows.rows().get(i).offset() + 1; // the future before is not ours
        System.arraycopy(beside, from, memory, together.rows().get(i).offset(), lanes);
      }
    }
    Streams rest = inPairs ? apart : all;
    rest.fill(memory, firstFuture, step, code);
  }
}
