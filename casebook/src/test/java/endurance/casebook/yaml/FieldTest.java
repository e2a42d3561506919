package endurance.casebook.yaml;

import static endurance.casebook.folder.TestFolders.entry;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

  private final Problems problems = new Problems();

  private Field field(String value) {
    Yaml yaml = YamlText.parse("k: " + value, "f.yaml").orThrow();
    return Field.root(yaml, problems).entries().values().iterator().next();
  }

  private List<String> told() {
    return problems.all().stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "-3", "+3", "0.5", ".5", "3.", "1.6e+09", "1E-3"})
  void numbersAreDecimal(String text) {
    assertThat(field(text).number()).contains(Double.valueOf(text));
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'3'", "1,000", "0x10", ".inf", ".nan", "1e999", "3 %", "[3]", "", "~", "yes"})
  void anythingElseIsNoNumber(String text) {
    assertThat(field(text).number()).isEmpty();
    assertThat(problems.count()).isEqualTo(1);
  }

  @Test
  void datesAreStrict() {
    assertThat(field("2024-02-29").day()).contains(LocalDate.of(2024, 2, 29));
    assertThat(field("2026-02").month()).contains(YearMonth.of(2026, 2));
    assertThat(problems.isEmpty()).isTrue();
    List<Function<Field, Optional<?>>> days = List.of(Field::day);
    for (String wrong : List.of("2025-02-29", "2025-2-1", "2025-02", "3 Feb 2025", "20250203")) {
      assertThat(days.getFirst().apply(field(wrong))).as(wrong).isEmpty();
    }
    for (String wrong : List.of("2025-13", "2025-1", "2025", "Jan 2025")) {
      assertThat(field(wrong).month()).as(wrong).isEmpty();
    }
    assertThat(problems.all()).hasSize(9);
  }

  @Test
  void aWholeNumberHasNoPoint() {
    assertThat(field("21").whole()).contains(21);
    assertThat(field("2.5").whole()).isEmpty();
    assertThat(field("99999999999").whole()).isEmpty();
  }

  @Test
  void aMessageNamesThePathAndThePlace() {
    Yaml yaml = YamlText.parse("a:\n  b: {c: [1, x]}\n", "f.yaml").orThrow();
    Field a = entry(Field.root(yaml, problems).entries(), "a");
    entry(entry(a.entries(), "b").entries(), "c").items().get(1).number();
    assertThat(told())
        .containsExactly(
            "f.yaml:2:14: a.b.c #2: expected a number, got `x`; write a number such as 0.5, -3"
                + " or 1.6e+09");
  }

  @Test
  void everyWrongKeyOfASectionIsTold() {
    Yaml yaml = YamlText.parse("titel: x\ndaet: y\nextra: z\n", "f.yaml").orThrow();
    Section section = Field.root(yaml, problems).section("title", "date", "publisher");
    section.requiredText("title");
    section.requiredText("publisher");
    assertThat(section.isSound()).isFalse();
    assertThat(told())
        .containsExactly(
            "f.yaml:1:1: unknown key `titel`; did you mean `title`?",
            "f.yaml:2:1: unknown key `daet`; did you mean `date`?",
            "f.yaml:3:1: unknown key `extra`; choose from title, date, publisher",
            "f.yaml:1:1: `publisher` is missing");
  }
}
