package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.model.unit.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    Optional<String> fault = known.faultOfBase(name);
    fault.ifPresent(why -> item.refuse(why, "declare only what is not known yet"));
    boolean again = earlier.contains(name) || (fault.isEmpty() && known.named(name).isPresent());
    if (again) {
      item.refuse("the unit `" + name + "` is known already", "leave it out");
    }
    return fault.isEmpty() && !again;
  }
}
