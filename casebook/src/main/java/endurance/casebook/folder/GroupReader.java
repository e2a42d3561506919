package endurance.casebook.folder;

import endurance.casebook.AssumptionGroup;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the groups of assumptions by which a change is split. */
final class GroupReader {

  private final Set<String> written;
  private final Map<String, Field> taken = new LinkedHashMap<>();

  /**
   * @param written names of all assumptions in the case, readable or not
   */
  private GroupReader(Set<String> written) {
    this.written = written;
  }

  /** By name, those that can be read. */
  static Map<String, AssumptionGroup> read(Section caseSection, Set<String> written) {
    GroupReader reader = new GroupReader(written);
    Map<String, AssumptionGroup> groups = new LinkedHashMap<>();
    for (Field field : caseSection.entriesOf("groups").values()) {
      reader.read(field).ifPresent(group -> groups.put(group.name(), group));
    }
    return groups;
  }

  private Optional<AssumptionGroup> read(Field field) {
    if (field.key().equals(AssumptionGroup.REST)) {
      field
          .problems()
          .add(
              field.keyOrigin(),
              field.path() + ": what is in no group is called `" + AssumptionGroup.REST + "`",
              "choose another name");
    }
    Section section = field.section("says", "of");
    Optional<Text> says = Texts.required(section, "says");
    List<String> of =
        section.required("of").map(Field::items).orElse(List.of()).stream()
            .flatMap(item -> member(item).stream())
            .toList();
    return says.map(text -> new AssumptionGroup(field.key(), text, of));
  }

  private Optional<String> member(Field item) {
    Optional<String> name = item.text();
    if (name.isEmpty()) {
      return name;
    }
    String bare = DeclaredName.bare(name.get());
    if (!bare.equals(name.get())) {
      item.refuse(
          "`" + name.get() + "` is one element of an assumption", "write the whole of it: " + bare);
      return Optional.empty();
    }
    if (!written.contains(bare)) {
      item.refuse("there is no assumption `" + bare + "`", Nearest.remedy(bare, written));
      return Optional.empty();
    }
    Field earlier = taken.putIfAbsent(bare, item);
    if (earlier != null) {
      item.refuse(
          "`" + bare + "` is already in " + earlier.path() + ", at " + earlier.origin(),
          "keep it in one of the two");
      return Optional.empty();
    }
    return name;
  }
}
