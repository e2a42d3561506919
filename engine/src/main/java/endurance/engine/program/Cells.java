package endurance.engine.program;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scalars found so far, by number. A number can be taken before its cell is known, so that
 * equations may refer to one another in any order.
 */
final class Cells {

  /** Where a cell stands in the written order of the model; hidden cells follow their variable. */
  record Place(int variable, int element, int hidden) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = Integer.compare(variable, other.variable);
      order = order != 0 ? order : Integer.compare(element, other.element);
      return order != 0 ? order : Integer.compare(hidden, other.hidden);
    }
  }

  private final List<@Nullable Cell> cells = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  int reserve(Place place) {
    cells.add(null);
    places.add(place);
    return cells.size() - 1;
  }

  int add(Place place, Cell cell) {
    int number = reserve(place);
    set(number, cell);
    return number;
  }

  void set(int number, Cell cell) {
    cells.set(number, cell);
  }

  Cell get(int number) {
    Cell cell = cells.get(number);
    if (cell == null) {
      throw new IllegalStateException("cell " + number + " was never defined");
    }
    return cell;
  }

  int size() {
    return cells.size();
  }

  /** All numbers in the written order of the model. */
  List<Integer> inWrittenOrder() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      numbers.add(i);
    }
    numbers.sort(java.util.Comparator.comparing(places::get));
    return numbers;
  }
}
