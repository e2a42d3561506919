package endurance.casebook.container;

import static endurance.casebook.folder.TestFolders.entry;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.folder.TestFolders;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Problems;
import endurance.casebook.yaml.YamlText;
import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Equations;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Units;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockReaderTest {

  private static final String WITH =
      "with: {share_at_start: \"start[shop]\", \"price[offer]\": \"price[shop]\", price_weight: weight,"
          + " drift: slow}";

  private final Problems problems = new Problems();

  private Optional<BlockReader.Instance> read(String use) {
    Field field =
        entry(Field.root(YamlText.parse("m: " + use, "f.yaml").orThrow(), problems).entries(), "m");
    Scope scope =
        Scope.of(
            Units.standard().withCurrency("EUR"),
            Map.of(
                "shop", new Dimension("shop", List.of("north", "south")),
                "town", new Dimension("town", List.of("a", "b", "c"))),
            Clock.of(0, 1, 10));
    return new BlockReader(TestFolders.resource("library"), scope, problems).read(field);
  }

  private Map<String, Variable> variables(String use) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    read(use)
        .orElseThrow()
        .variables()
        .forEach(variable -> variables.put(variable.name(), variable));
    return variables;
  }

  private List<String> told() {
    return problems.all().stream().map(Problem::toString).toList();
  }

  private static Expression expression(Variable variable) {
    return ((Equations.Everywhere) ((Variable.Auxiliary) variable).equations())
        .formula()
        .expression();
  }

  private static Expression parsed(String text) {
    return FormulaParser.parse(text, Origin.memory()).orThrow().expression();
  }

  @Test
  void namesAndDimensionsBecomeThoseOfTheCase() {
    Map<String, Variable> variables =
        variables("{use: market/shares, over: {offer: shop}, " + WITH + "}");
    assertThat(variables)
        .containsOnlyKeys(
            "m.share_at_start",
            "m.price",
            "m.price_weight",
            "m.drift",
            "m.worth",
            "m.landing",
            "m.share");
    assertThat(entry(variables, "m.landing").dimensions()).containsExactly("shop");
    assertThat(expression(entry(variables, "m.landing")))
        .isEqualTo(parsed("m.worth[shop]/SUM(m.worth[*])"));
    assertThat(expression(entry(variables, "m.price"))).isEqualTo(parsed("price[shop]"));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void theWordCurrencyMeansThatOfTheCase() {
    Map<String, Variable> variables =
        variables("{use: market/shares, over: {offer: shop}, " + WITH + "}");
    assertThat(entry(variables, "m.price").unit())
        .contains(Units.standard().parse("EUR/person/month", Origin.memory()).orThrow());
  }

  @Test
  void aFormulaKeepsTheTextOfTheBlock() {
    Variable landing =
        entry(variables("{use: market/shares, over: {offer: shop}, " + WITH + "}"), "m.landing");
    assertThat(((Equations.Everywhere) ((Variable.Auxiliary) landing).equations()).formula().text())
        .isEqualTo("worth[offer]/SUM(worth[*])");
    assertThat(landing.heading().says().english()).isEqualTo("where those who look around end up");
  }

  @Test
  void aDimensionLeftOutIsThatOfTheSameName() {
    assertThat(read("{use: market/shares, " + WITH + "}")).isEmpty();
    assertThat(told())
        .singleElement()
        .asString()
        .startsWith(
            "f.yaml:1:4: m: the block is over offer, and there is no dimension `offer`; choose");
  }

  @Test
  void anUnknownDimensionOfTheBlockIsTold() {
    assertThat(read("{use: market/shares, over: {offer: shop, ofer: town}, " + WITH + "}"))
        .isEmpty();
    assertThat(told())
        .singleElement()
        .asString()
        .contains("has no dimension `ofer`; did you mean `offer`?");
  }

  @Test
  void aBindingNamesTheDimensionsOfTheBlock() {
    assertThat(
            read(
                "{use: market/shares, over: {offer: shop}, with: {\"share_at_start[shop]\":"
                    + " \"start[shop]\", price: \"price[shop]\", price_weight: weight, drift: slow}}"))
        .isEmpty();
    assertThat(told())
        .first()
        .asString()
        .contains("there is no dimension `shop`; the only one is offer");
  }

  @Test
  void aPathThatLeavesTheLibraryIsNoBlock() {
    assertThat(read("{use: ../cases/lantern/case}")).isEmpty();
    assertThat(told())
        .singleElement()
        .asString()
        .contains("there is no block `../cases/lantern/case`");
  }
}
