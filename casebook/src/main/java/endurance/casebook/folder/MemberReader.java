package endurance.casebook.folder;

import endurance.casebook.BookFigure;
import endurance.casebook.FailureNetwork.Member;
import endurance.casebook.FailureNetwork.Supply;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Text;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what each party of a network owns and can lose.
 *
 * @param company whose failure is followed
 * @param unitOf an assumption, by its name; empty where there is none
 * @param supplies of the network
 */
record MemberReader(
    String company,
    NetworkParties parties,
    NetworkFormulas formulas,
    Function<String, Optional<Unit>> unitOf,
    List<Supply> supplies) {

  /** Those that are named anywhere, each with what it owns and can lose. */
  List<Member> readAll(Section section) {
    Map<String, Field> written = section.entriesOf("parties");
    List<Member> members = new ArrayList<>();
    written.values().forEach(one -> parties.isKnown(one.key(), one.keyOrigin(), one));
    for (String id : parties.named()) {
      Field field = written.get(id);
      if (field == null) {
        section
            .problems()
            .add(
                section.whole().keyOrigin(),
                "network.parties: `" + id + "` is missing",
                "say what it can lose before it fails: " + id + ": {buffer: …, says: …}");
      } else if (parties.find(id).isPresent()) {
        member(field).ifPresent(members::add);
      }
    }
    return members;
  }

  private Optional<Member> member(Field field) {
    String id = field.key();
    Section section = field.section("assets", "buffer", "says");
    boolean books = parties.tellsAssets(id) && !section.has("assets");
    String name = "network.parties." + id + ".";
    Optional<String> assets =
        books
            ? Optional.of(
                formulas.money(
                    name + "assets",
                    BookFigure.CASH.variable(id) + " + " + BookFigure.OTHER_ASSETS.variable(id),
                    field))
            : formulas.money(section, "assets", name + "assets");
    Optional<String> buffer = formulas.money(section, "buffer", name + "buffer");
    Optional<Text> says = section.required("says").flatMap(Texts::alike);
    return section.isSound()
        ? Optional.of(
            new Member(
                id,
                assets.orElseThrow(),
                books,
                buffer.orElseThrow(),
                says.orElseThrow(),
                share(id, field)))
        : Optional.empty();
  }

  /** What the company pays a party in a year, as a part of the revenue in its books. */
  private Optional<String> share(String id, Field field) {
    List<String> paid =
        supplies.stream()
            .filter(one -> one.from().equals(id) && one.to().equals(company))
            .flatMap(one -> one.paid().stream())
            .toList();
    String name = "network.parties." + id + ".";
    return paid.isEmpty()
        ? Optional.empty()
        : unitOf
            .apply(BookFigure.REVENUE.variable(id))
            .map(unit ->
                formulas.shareOfYear(
                    name + "share",
                    formulas.sum(name + "paid_so_far", paid, field),
                    BookFigure.REVENUE.variable(id),
                    unit,
                    field));
  }
}
