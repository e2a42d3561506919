package endurance.engine.program;

import endurance.engine.program.Term.Fold;
import endurance.engine.program.Term.Literal;
import endurance.engine.program.Term.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers terms so that equal ones have the same number: the values of a program as a graph without
 * repetition. A value is an operation on values of smaller numbers, or a leaf.
 *
 * <p>Folds of many parts are taken apart into folds of two, from left to right, which is what they
 * mean.
 */
public final class TermNumbers {

  private static final int NONE = -1;

  /**
   * An operation and what it is applied to.
   *
   * @param operation what tells it from others; for a leaf and a table the sort only
   * @param detail what tells a leaf or a table from others of its sort
   * @param first a value; {@link #NONE} where there is none, likewise the others
   */
  private record Key(Object operation, long detail, int first, int second, int third) {

    private static final int MIXING = 31;

    // By hand: programs are compiled when Java has just begun, and its own are slow then.
    @Override
    public int hashCode() {
      int hash = MIXING * operation.hashCode() + Long.hashCode(detail);
      return MIXING * (MIXING * (MIXING * hash + first) + second) + third;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && operation.equals(key.operation)
          && detail == key.detail
          && first == key.first
          && second == key.second
          && third == key.third;
    }

    List<Integer> parts() {
      return first == NONE
          ? List.of()
          : second == NONE
              ? List.of(first)
              : third == NONE ? List.of(first, second) : List.of(first, second, third);
    }
  }

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> definitions = new HashMap<>();
  private final List<Term> heads = new ArrayList<>();
  private final List<List<Integer>> parts = new ArrayList<>();

  /** From now on, reading the slot is the value of that number. */
  public void define(int slot, int number) {
    definitions.put(slot, number);
  }

  /** How many values there are; they are numbered from 0. */
  public int size() {
    return heads.size();
  }

  /** A term whose outermost operation is that of the value; its parts are not of interest. */
  public Term head(int number) {
    return heads.get(number);
  }

  /** The values the operation is applied to, in order. */
  public List<Integer> parts(int number) {
    return parts.get(number);
  }

  public boolean isLeaf(int number) {
    return parts.get(number).isEmpty();
  }

  /** The number of a term. */
  public int of(Term term) {
    if (term instanceof Read read) {
      Integer defined = definitions.get(read.slot());
      if (defined != null) {
        return defined;
      }
    }
    return switch (term) {
      case Literal leaf -> number(leaf, Double.doubleToLongBits(leaf.value()));
      case Term.Timetable leaf -> number(leaf, leaf.table());
      case Read leaf -> number(leaf, leaf.slot());
      case Term.Delayed leaf -> number(leaf, leaf.delay());
      case Term.Unary unary ->
          number(new Key(unary.operation(), 0, of(unary.operand()), NONE, NONE), unary);
      case Term.Binary binary ->
          number(
              new Key(binary.operation(), 0, of(binary.left()), of(binary.right()), NONE), binary);
      case Fold fold -> {
        List<Term> own = fold.parts();
        int all = of(own.getFirst());
        for (int i = 1; i < own.size(); i++) {
          all = number(new Key(fold.operation(), 0, all, of(own.get(i)), NONE), fold);
        }
        yield all;
      }
      case Term.Select select ->
          number(
              new Key(
                  Term.Select.class,
                  0,
                  of(select.condition()),
                  of(select.then()),
                  of(select.otherwise())),
              select);
      case Term.TableRead read ->
          number(
              new Key(Term.TableRead.class, read.table(), of(read.argument()), NONE, NONE), read);
    };
  }

  private int number(Term leaf, long detail) {
    return number(new Key(leaf.getClass(), detail, NONE, NONE, NONE), leaf);
  }

  private int number(Key key, Term head) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, heads.size());
    heads.add(head instanceof Fold fold ? pair(fold) : head);
    parts.add(key.parts());
    return heads.size() - 1;
  }

  private static Fold pair(Fold fold) {
    return fold.parts().size() == 2
        ? fold
        : new Fold(fold.operation(), List.of(new Literal(0), new Literal(0)));
  }
}
