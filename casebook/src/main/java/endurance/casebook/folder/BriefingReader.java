package endurance.casebook.folder;

import endurance.casebook.Briefing;
import endurance.casebook.briefing.Link;
import endurance.casebook.briefing.LooseNumbers;
import endurance.casebook.briefing.Places;
import endurance.casebook.yaml.Problems;
import endurance.model.Language;
import endurance.model.Origin;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the accounts of a case and checks every number in them. */
record BriefingReader(Path folder, Bindings bindings, Problems problems) {

  /** The accounts that are there, by language. */
  Map<Language, Briefing> read() {
    Map<Language, Briefing> briefings = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      Path file = folder.resolve("briefing." + language.code() + ".md");
      text(file)
          .ifPresent(markdown -> {
            check(markdown, new Places(file.toString(), markdown));
            briefings.put(language, new Briefing(language, markdown));
          });
    }
    return briefings;
  }

  /** The ids of facts that the accounts name. */
  static Set<String> factsIn(Map<Language, Briefing> briefings) {
    Set<String> facts = new TreeSet<>();
    for (Briefing briefing : briefings.values()) {
      for (Link link : Link.in(briefing.markdown())) {
        if (link.scheme().equals("fact")) {
          facts.add(link.bound());
        }
      }
    }
    return facts;
  }

  private Optional<String> text(Path file) {
    Origin whole = new Origin(file.toString(), 0, 0);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException notUtf8) {
      problems.add(whole, "the file is not UTF-8 text", "save it as UTF-8");
    } catch (IOException failure) {
      problems.add(whole, "the file cannot be read: " + failure.getMessage(), "");
    }
    return Optional.empty();
  }

  private void check(String markdown, Places places) {
    for (Link link : Link.in(markdown)) {
      if (link.isBinding()) {
        bindings.check(link, places.at(link.start()));
      }
    }
    for (LooseNumbers.Loose loose : LooseNumbers.in(markdown)) {
      problems.add(
          places.at(loose.start()),
          "the number " + loose.text() + " is bound to nothing",
          "write [" + loose.text() + "](fact:…) or bind it to an assumption or an answer");
    }
  }
}
