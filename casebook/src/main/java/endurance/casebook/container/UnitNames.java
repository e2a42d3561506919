package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.model.Checked;
import endurance.model.unit.Units;
import java.util.ArrayList;
import java.util.List;

/** Reads the base units that a case or model declares for itself: {@code [visit, seat]}. */
public final class UnitNames {

  private UnitNames() {}

  /** The units known with those of the list added. */
  public static Units read(Field list, Units known) {
    List<String> names = new ArrayList<>();
    for (Field item : list.items()) {
      item.text().filter(name -> check(item, name, names, known)).ifPresent(names::add);
    }
    return known.plus(names);
  }

  private static boolean check(Field item, String name, List<String> earlier, Units known) {
    if (!name.matches("[A-Za-z]+(_[A-Za-z]+)*")) {
      item.refuse("\"" + name + "\" cannot be a unit", "write letters, such as visit");
      return false;
    }
    if (earlier.contains(name)
        || known.parse(name, item.origin()) instanceof Checked.Valid<?>) {
      item.refuse("the unit \"" + name + "\" is known already", "leave it out");
      return false;
    }
    return true;
  }
}
