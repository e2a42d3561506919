package endurance.casebook.evidence;

import endurance.casebook.FactKind;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Kinds of facts by the word a case writes. */
public final class Kinds {

  public static final Map<String, FactKind> BY_CODE =
      Arrays.stream(FactKind.values())
          .collect(Collectors.toUnmodifiableMap(FactKind::code, Function.identity()));

  private Kinds() {}
}
