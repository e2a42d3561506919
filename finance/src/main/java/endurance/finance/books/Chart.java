package endurance.finance.books;

import java.util.Map;

/** How the flows of each line are entered. */
public record Chart(Map<String, EntryRule> rules) {

  public Chart {
    rules = Map.copyOf(rules);
  }
}
