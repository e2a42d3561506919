package endurance.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of a page as data. Text and attribute values are escaped when it is printed, so that no
 * text of a case can become markup.
 */
sealed interface Html {

  /** Elements that have no end tag. */
  Set<String> VOID = Set.of("meta", "input", "br", "hr", "link");

  record Text(String text) implements Html {}

  record Element(String name, Map<String, String> attributes, List<Html> children) implements Html {
    public Element {
      attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
      children = List.copyOf(children);
    }

    /** The same element with one attribute more. */
    Element with(String attribute, String value) {
      Map<String, String> more = new LinkedHashMap<>(attributes);
      more.put(attribute, value);
      return new Element(name, more, children);
    }

    /** The same element with further children behind its own. */
    Element holding(Html... further) {
      return holding(List.of(further));
    }

    Element holding(List<? extends Html> further) {
      List<Html> more = new ArrayList<>(children);
      more.addAll(further);
      return new Element(name, attributes, more);
    }
  }

  record Fragment(List<Html> parts) implements Html {
    public Fragment {
      parts = List.copyOf(parts);
    }
  }

  /** The page's own style sheet or script: never a text of a case. */
  record Verbatim(String text) implements Html {}

  static Html text(String text) {
    return new Text(text);
  }

  static Element element(String name, Html... children) {
    return new Element(name, Map.of(), List.of(children));
  }

  /** An element of a class of the style sheet; of none where the class is empty. */
  static Element styled(String name, String styleClass, Html... children) {
    return styleClass.isEmpty()
        ? element(name, children)
        : new Element(name, Map.of("class", styleClass), List.of(children));
  }

  static Html fragment(Html... parts) {
    return new Fragment(List.of(parts));
  }

  static Html fragment(List<? extends Html> parts) {
    return new Fragment(List.copyOf(parts));
  }

  /** What stands for nothing. */
  static Html nothing() {
    return new Fragment(List.of());
  }

  /** Prints to the end of {@code out}. */
  default void print(StringBuilder out) {
    switch (this) {
      case Text text -> escape(text.text(), out);
      case Verbatim verbatim -> out.append(verbatim.text());
      case Fragment fragment -> fragment.parts().forEach(part -> part.print(out));
      case Element element -> {
        out.append('<').append(element.name());
        element
            .attributes()
            .forEach((attribute, value) -> {
              out.append(' ').append(attribute).append("=\"");
              escape(value, out);
              out.append('"');
            });
        out.append('>');
        if (!VOID.contains(element.name())) {
          element.children().forEach(child -> child.print(out));
          out.append("</").append(element.name()).append('>');
        }
      }
    }
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (character >= ' ' || character == '\n' || character == '\t') {
            out.append(character);
          }
        }
      }
    }
  }
}
