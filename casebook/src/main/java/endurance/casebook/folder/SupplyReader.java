package endurance.casebook.folder;

import endurance.casebook.FailureNetwork.Supply;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import java.util.Optional;

/** Reads who supplies whom, and what a supplier loses besides its bills when a customer fails. */
record SupplyReader(NetworkParties parties, NetworkFormulas formulas) {

  Optional<Supply> read(Field field) {
    Section section = field.section("from", "to", "paid", "margin", "capacity", "says");
    Optional<String> from = section.required("from").flatMap(parties::read);
    Optional<String> to = section.required("to").flatMap(parties::read);
    parties.refuseItself(section, from, to, "supplies itself", "name two parties");
    String name = "network.supplies." + field.key() + ".";
    Optional<String> paid =
        section.optional("paid").flatMap(one -> formulas.perMonth(name + "paid", one));
    Optional<Supply.Margin> margin =
        section.optional("margin").flatMap(one -> margin(name + "margin.", one));
    Optional<Supply.Capacity> capacity =
        section.optional("capacity").flatMap(one -> capacity(name + "capacity.", one));
    return section.isSound()
        ? Optional.of(
            new Supply(
                field.key(),
                from.orElseThrow(),
                to.orElseThrow(),
                paid,
                margin,
                capacity,
                field.keyOrigin()))
        : Optional.empty();
  }

  private Optional<Supply.Margin> margin(String name, Field field) {
    Section section = field.section("per_month", "months", "empty_for", "replacement");
    Optional<String> perMonth =
        section.required("per_month").flatMap(one -> formulas.perMonth(name + one.key(), one));
    Optional<String> months =
        section.required("months").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> emptyFor =
        section.required("empty_for").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> replacement =
        section.required("replacement").flatMap(one -> formulas.perYear(name + one.key(), one));
    return section.isSound()
        ? Optional.of(
            new Supply.Margin(
                perMonth.orElseThrow(),
                months.orElseThrow(),
                emptyFor.orElseThrow(),
                replacement.orElseThrow()))
        : Optional.empty();
  }

  private Optional<Supply.Capacity> capacity(String name, Field field) {
    Section section = field.section("per_month", "months", "idle", "discount");
    Optional<String> perMonth =
        section.required("per_month").flatMap(one -> formulas.perMonth(name + one.key(), one));
    Optional<String> months =
        section.required("months").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> idle =
        section.required("idle").flatMap(one -> formulas.months(name + one.key(), one));
    Optional<String> discount =
        section.required("discount").flatMap(one -> formulas.part(name + one.key(), one));
    return section.isSound()
        ? Optional.of(
            new Supply.Capacity(
                perMonth.orElseThrow(),
                months.orElseThrow(),
                idle.orElseThrow(),
                discount.orElseThrow()))
        : Optional.empty();
  }
}
