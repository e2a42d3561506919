package endurance.engine.program;

import endurance.engine.program.Term.Fold;
import endurance.engine.program.Term.Literal;
import endurance.engine.program.Term.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers terms so that equal ones have the same number: the values of a program as a graph without
 * repetition. A value is an operation on values of smaller numbers, or a leaf.
 *
 * <p>Folds of many parts are taken apart into folds of two, from left to right, which is what they
 * mean.
 */
public final class TermNumbers {

  /** What tells an operation from others, apart from what it is applied to. */
  private record Key(Object operation, List<Integer> parts) {}

  private record TableKey(int table) {}

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
    if (term instanceof Read read && definitions.containsKey(read.slot())) {
      return definitions.getOrDefault(read.slot(), 0);
    }
    List<Term> own = term.parts();
    if (term instanceof Fold fold && own.size() > 2) {
      int sum = of(own.getFirst());
      for (Term part : own.subList(1, own.size())) {
        sum = number(new Key(fold.operation(), List.of(sum, of(part))), fold);
      }
      return sum;
    }
    List<Integer> operands =
        switch (own.size()) {
          case 0 -> List.of();
          case 1 -> List.of(of(own.getFirst()));
          case 2 -> List.of(of(own.get(0)), of(own.get(1)));
          default -> List.of(of(own.get(0)), of(own.get(1)), of(own.get(2)));
        };
    return number(new Key(operation(term), operands), term);
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

  private static Object operation(Term term) {
    return switch (term) {
      case Literal leaf -> leaf;
      case Term.Timetable leaf -> leaf;
      case Read leaf -> leaf;
      case Term.Delayed leaf -> leaf;
      case Term.Unary unary -> unary.operation();
      case Term.Binary binary -> binary.operation();
      case Fold fold -> fold.operation();
      case Term.Select select -> Term.Select.class;
      case Term.TableRead read -> new TableKey(read.table());
    };
  }
}
