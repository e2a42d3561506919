package endurance.casebook.container;

import endurance.casebook.BlockInstance;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Dimension;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts blocks of a library to use in a case: binds what they take and carries their variables over
 * under the instance's name.
 *
 * @param library folder of the blocks
 * @param scope of the case
 */
public record BlockReader(java.nio.file.Path library, Scope scope, Problems problems) {

  /** What uncertain things are, a case says; so only these kinds may stand in a block. */
  private static final Set<VariableKind> KINDS =
      EnumSet.of(
          VariableKind.STOCK,
          VariableKind.FLOW,
          VariableKind.AUXILIARY,
          VariableKind.CONSTANT,
          VariableKind.LOOKUP);

  /**
   * A block in use.
   *
   * @param variables bound first, then the block's own, all by full name
   */
  public record Instance(BlockInstance description, List<Variable> variables) {
    public Instance {
      variables = List.copyOf(variables);
    }
  }

  /** Reads one entry of {@code blocks}: {@code market: {use: …, over: …, with: …}}. */
  public Optional<Instance> read(Field field) {
    boolean named = DeclaredName.checkName(field, field.key());
    Section section = field.section("use", "over", "with");
    Optional<BlockText> block =
        section
            .required("use")
            .flatMap(use -> use.text().filter(path -> known(use, path)))
            .flatMap(path -> BlockText.read(library, path, problems));
    if (block.isEmpty() || !named) {
      return Optional.empty();
    }
    return over(section, block.get())
        .flatMap(dimensions -> instance(section, block.get(), dimensions));
  }

  private boolean known(Field use, String path) {
    boolean plain = path.matches("[a-z0-9_]+(/[a-z0-9_]+)*");
    if (plain && java.nio.file.Files.isRegularFile(library.resolve(path + ".yaml"))) {
      return true;
    }
    use.refuse(
        "there is no block `" + path + "` in " + library,
        Nearest.remedy(path, Library.blocks(library)));
    return false;
  }

  /** The block's dimensions, by name, as those of the case. */
  private Optional<Map<String, Dimension>> over(Section section, BlockText block) {
    Map<String, Field> told = new LinkedHashMap<>(section.entriesOf("over"));
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    int before = problems.count();
    for (String name : block.over()) {
      Optional<Field> field = Optional.ofNullable(told.remove(name));
      String wanted = field.flatMap(Field::text).orElse(name);
      Dimension dimension = scope.dimensions().get(wanted);
      Field place = field.orElse(section.whole());
      if (dimension == null) {
        place.refuse(
            "the block is over " + name + ", and there is no dimension `" + wanted + "`",
            Nearest.remedy(wanted, scope.dimensions().keySet()));
      } else if (dimensions.containsValue(dimension)) {
        place.refuse(
            "two dimensions of the block cannot both be " + wanted,
            "declare a second dimension with the same elements");
      } else {
        dimensions.put(name, dimension);
      }
    }
    told.values()
        .forEach(field ->
            problems.add(
                field.keyOrigin(),
                field.path()
                    + ": block "
                    + block.path()
                    + " has no dimension `"
                    + field.key()
                    + "`",
                Nearest.remedy(field.key(), block.over())));
    return problems.count() == before ? Optional.of(dimensions) : Optional.empty();
  }

  private Optional<Instance> instance(
      Section section, BlockText block, Map<String, Dimension> dimensions) {
    int before = problems.count();
    Map<String, Dimension> within = new LinkedHashMap<>();
    dimensions.forEach((name, of) -> within.put(name, new Dimension(name, of.elements())));
    Scope inside = new Scope(scope.units(), within, scope.clock(), KINDS, false);
    Set<String> names = new LinkedHashSet<>();
    block.takes().keySet().forEach(key -> names.add(DeclaredName.bare(key)));
    for (Map.Entry<String, Field> entry : block.variables().entrySet()) {
      String bare = DeclaredName.bare(entry.getKey());
      if (!names.add(bare)) {
        problems.add(
            entry.getValue().keyOrigin(), "`" + bare + "` is defined twice in this block", "");
      }
    }
    Map<String, String> mapped = new LinkedHashMap<>();
    dimensions.forEach((name, of) -> mapped.put(name, of.name()));
    Renaming renaming = new Renaming(block.path(), section.whole().key(), names, mapped, problems);
    List<Variable> variables = new ArrayList<>(bound(section, block, inside, dimensions));
    VariableReader reader = new VariableReader(inside);
    for (Field field : block.variables().values()) {
      reader
          .read(field)
          .filter(one -> everywhere(one, field))
          .map(renaming::apply)
          .ifPresent(variables::add);
    }
    return problems.count() == before
        ? Optional.of(
            new Instance(
                new BlockInstance(
                    section.whole().key(), block.path(), block.says(), block.references()),
                variables))
        : Optional.empty();
  }

  private List<Variable> bound(
      Section section, BlockText block, Scope inside, Map<String, Dimension> dimensions) {
    Map<String, Field> with = with(section, inside);
    List<Variable> bound = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Field take : block.takes().values()) {
      Optional<DeclaredName> name = DeclaredName.of(take, inside);
      Section what = take.section("unit", "says");
      Optional<Unit> unit = what.required("unit").flatMap(inside::unit);
      Text says = Texts.alikeOrEmpty(what, "says");
      String bare = DeclaredName.bare(take.key());
      Optional<Field> formula = Optional.ofNullable(with.remove(bare));
      formula.ifPresent(field -> checkDimensions(field, name, take));
      if (formula.isEmpty()) {
        missing.add(bare);
      } else if (name.isPresent()) {
        List<Dimension> over = name.get().dimensionNames().stream().map(dimensions::get).toList();
        Optional<Equations> equations = EquationsReader.read(formula.get(), over);
        equations
            .filter(made -> unit.isPresent())
            .map(made ->
                new Variable.Auxiliary(
                    new Heading(
                        section.whole().key() + "." + bare,
                        over.stream().map(Dimension::name).toList(),
                        unit,
                        says,
                        formula.get().keyOrigin()),
                    made))
            .ifPresent(bound::add);
      }
    }
    if (!missing.isEmpty()) {
      problems.add(
          section.whole().keyOrigin(),
          section.whole().path()
              + ": block "
              + block.path()
              + " takes "
              + String.join(", ", missing)
              + ", which `with` does not bind",
          "give a formula for each");
    }
    List<String> takes = block.takes().keySet().stream().map(DeclaredName::bare).toList();
    with.values()
        .forEach(field ->
            problems.add(
                field.keyOrigin(),
                field.path() + ": block " + block.path() + " takes no `" + field.key() + "`",
                Nearest.remedy(field.key(), takes)));
    return bound;
  }

  private void checkDimensions(Field bound, Optional<DeclaredName> taken, Field take) {
    boolean same =
        taken.isEmpty() || !bound.key().contains("[") || strip(bound).equals(strip(take));
    if (!same) {
      problems.add(
          bound.keyOrigin(),
          bound.path() + ": the block takes " + take.key(),
          "write it so, or without brackets");
    }
  }

  private static String strip(Field field) {
    return field.key().replace(" ", "");
  }

  /**
   * What is bound, by name; {@code price[player]} may be written for {@code price}, with the
   * block's dimensions.
   */
  private static Map<String, Field> with(Section section, Scope inside) {
    Map<String, Field> with = new LinkedHashMap<>();
    for (Field field : section.entriesOf("with").values()) {
      DeclaredName.of(field, inside);
      Field twice = with.put(DeclaredName.bare(field.key()), field);
      if (twice != null) {
        field.refuse("this is bound already in line " + twice.keyOrigin().line(), "");
      }
    }
    return with;
  }

  /** A block does not know the elements, so it cannot treat them one by one. */
  private static boolean everywhere(Variable variable, Field field) {
    List<Equations> equations =
        switch (variable) {
          case Variable.Stock stock -> {
            List<Equations> all = new ArrayList<>(List.of(stock.initial()));
            all.addAll(stock.inflows());
            all.addAll(stock.outflows());
            yield all;
          }
          case Variable.Flow flow -> List.of(flow.equations());
          case Variable.Auxiliary auxiliary -> List.of(auxiliary.equations());
          case Variable.Constant constant -> {
            if (!constant.dimensions().isEmpty()) {
              field.refuse(
                  "a constant of a block has no dimensions", "let it come through `takes`");
            }
            yield List.of();
          }
          case Variable.Input input -> List.of();
          case Variable.Noise noise -> List.of();
          case Variable.Series series -> List.of();
          case Variable.Lookup lookup -> List.of();
        };
    if (equations.stream().allMatch(one -> one instanceof Equations.Everywhere)) {
      return true;
    }
    field.refuse("a block cannot treat elements one by one, it does not know them", "");
    return false;
  }
}
