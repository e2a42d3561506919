package endurance.casebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import endurance.model.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTextTest {

  private static Yaml parse(String text) {
    return YamlText.parse(text, "f.yaml").orThrow();
  }

  private static List<String> told(String text) {
    return YamlText.parse(text, "f.yaml").problems().stream().map(Problem::toString).toList();
  }

  private static Yaml.Scalar valueOf(String text) {
    return (Yaml.Scalar) ((Yaml.Mapping) parse(text)).entries().getFirst().value();
  }

  @Test
  void everyValueKnowsWhereItStands() {
    Yaml.Mapping map = (Yaml.Mapping) parse("a: 1\nb:\n  - x\n  - {c: \"y\"}\n");
    Yaml.Sequence list = (Yaml.Sequence) map.entries().get(1).value();
    assertThat(map.entries().get(1).key().origin()).hasToString("f.yaml:2:1");
    assertThat(list.items().getFirst().origin()).hasToString("f.yaml:3:5");
    assertThat(((Yaml.Mapping) list.items().get(1)).entries().getFirst().value().origin())
        .hasToString("f.yaml:4:9");
  }

  @Test
  void theTextOfAQuotedValueBeginsBehindTheQuote() {
    assertThat(valueOf("k: \"a + b\"").textOrigin()).hasToString("f.yaml:1:5");
    assertThat(valueOf("k: a + b").textOrigin()).hasToString("f.yaml:1:4");
  }

  @Test
  void aTextOverSeveralLinesHasNoColumns() {
    assertThat(valueOf("k: >\n  a\n  b\n").textOrigin()).hasToString("f.yaml:2");
    assertThat(valueOf("k: a\n  b\n").textOrigin()).hasToString("f.yaml:1");
    assertThat(valueOf("k: \"a\n  b\"\n").textOrigin()).hasToString("f.yaml:1");
  }

  @Test
  void columnsCountCharactersNotBytes() {
    Yaml.Mapping map = (Yaml.Mapping) parse("{zh: 微𝄞, b: 1}");
    assertThat(map.entries().get(1).value().origin()).hasToString("f.yaml:1:13");
  }

  @Test
  void aBreakTellsWhereTheUnclosedPartBegan() {
    assertThat(told("a: 1\nb: {c: 2\nd: 3\ne: [")).singleElement().asString().contains("line 2");
  }

  @Test
  void anEmptyFileIsToldAsSuch() {
    assertThat(told("")).containsExactly("f.yaml: the file is empty");
    assertThat(told("# only a remark\n")).containsExactly("f.yaml: the file is empty");
  }

  @Test
  void twoDocumentsInOneFileAreRefused() {
    assertThat(told("a: 1\n---\nb: 2\n")).singleElement().asString().contains("f.yaml:2:1");
  }

  @Test
  void anAliasStandsForWhatItNames() {
    Yaml.Mapping map = (Yaml.Mapping) parse("a: &x {p: 1}\nb: *x\n");
    assertThat(map.entries().get(1).value().onOneLine()).isEqualTo("{p: 1}");
  }

  @Test
  void aValueThatContainsItselfIsRefused() {
    assertThat(told("a: &x [*x]\n")).singleElement().asString().contains("contains itself");
  }

  @Test
  void aliasesOfAliasesCannotFillTheMemory() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 6; i++) {
      String before = "*a" + (i - 1) + ", ";
      bomb.append("a%d: &a%d [".formatted(i, i)).append(before.repeat(4)).append("x]\n");
    }
    assertThat(told(bomb.toString())).isEmpty();
    for (int i = 6; i < 12; i++) {
      String before = "*a" + (i - 1) + ", ";
      bomb.append("a%d: &a%d [".formatted(i, i)).append(before.repeat(4)).append("x]\n");
    }
    assertThat(told(bomb.toString())).singleElement().asString().contains("400000 values");
  }

  @Test
  void deepNestingIsRefusedBeforeItBreaksTheParser() {
    assertThat(told("a: " + "[".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("nest more than 50 deep");
  }

  @Test
  void aLongFileIsRefused() {
    assertThat(told("a: " + "x".repeat(YamlText.MOST_CHARACTERS)))
        .singleElement()
        .asString()
        .contains("more than " + YamlText.MOST_CHARACTERS);
  }

  @Test
  void aKeyMustBeAWord() {
    assertThat(told("[a, b]: 1\n")).singleElement().asString().contains("a key must be a word");
  }

  @Test
  void bytesThatAreNoUtf8AreToldAsSuch(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("latin.yaml");
    Files.write(file, "a: Zürich\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(YamlText.read(file).problems())
        .extracting(Problem::message)
        .containsExactly("the file is not UTF-8 text");
    assertThat(YamlText.read(folder)).isInstanceOf(Checked.Invalid.class);
  }
}
