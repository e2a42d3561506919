package endurance.finance.actus;

import endurance.finance.Vetted;
import endurance.finance.event.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the contracts and market objects that a contract refers to: its {@code contractStructure}.
 */
record References(Terms terms, ActusReader reader) {

  private static final String STRUCTURE = "contractStructure";

  /**
   * One reference.
   *
   * @param written terms of a contract, or what identifies it or a market object
   */
  record Reference(String role, Map<String, Object> written) {

    Optional<String> text(String name) {
      return Optional.ofNullable(written.get(name)).map(Object::toString);
    }

    boolean hasTerms() {
      return written.containsKey("contractType");
    }
  }

  /** The references of one role, in order. */
  List<Reference> of(String role) {
    var references = new ArrayList<Reference>();
    for (Map<String, Object> each : terms.objects(STRUCTURE)) {
      Optional<Map<String, Object>> object = Terms.object(each.get("object"));
      if (String.valueOf(each.get("referenceRole")).equals(role)) {
        object.ifPresentOrElse(
            written -> references.add(new Reference(role, written)),
            () ->
                terms.refuse(
                    terms.objection(
                        STRUCTURE, role, "refers to nothing", "give the reference an object")));
      }
    }
    return references;
  }

  /** The one reference of a role. */
  Optional<Reference> only(String role) {
    List<Reference> references = of(role);
    if (references.size() != 1) {
      terms.refuse(
          terms.objection(
              STRUCTURE,
              role,
              "is referred to %d times".formatted(references.size()),
              "give one reference of that role"));
      return Optional.empty();
    }
    return Optional.of(references.getFirst());
  }

  /** The contract of a reference, in the role that this contract gives it, if it gives one. */
  Optional<Contract> contract(Reference reference, Optional<String> role) {
    return switch (reader.read(reference.written(), role)) {
      case Vetted.Accepted<Contract>(Contract contract) -> Optional.of(contract);
      case Vetted.Refused<Contract>(var objections) -> {
        objections.forEach(terms::refuse);
        yield Optional.empty();
      }
    };
  }

  /** The code of the one market object referred to. */
  String marketObject(String role) {
    Optional<String> code = only(role).flatMap(reference -> reference.text("marketObjectCode"));
    if (code.isEmpty()) {
      terms.refuse(
          terms.objection(STRUCTURE, role, "has no marketObjectCode", "name the market object"));
    }
    return code.orElse("");
  }
}
