package endurance.report.html;

import endurance.casebook.Briefing;
import endurance.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The account in a case's own words, its bound numbers linked to what they stand for. HTML within
 * it is shown as the text it is; images are shown by their description. How a bound number is shown
 * is for {@link AccountLinks} to say.
 */
final class Account {

  private static final int LOWEST_HEADING = 6;

  private final AccountLinks links;
  private final int headingsAbove;

  /**
   * @param headingsAbove levels of headings that a page has above an account's own: with two of
   *     them {@code # …} is a third-level one
   */
  Account(AccountLinks links, int headingsAbove) {
    this.links = links;
    this.headingsAbove = headingsAbove;
  }

  Html of(Briefing briefing) {
    return Html.fragment(children(Parser.builder().build().parse(briefing.markdown()), briefing));
  }

  /** Names of variables and assumptions that an account links to. */
  static List<String> mentioned(Iterable<Briefing> briefings) {
    List<String> names = new ArrayList<>();
    for (Briefing briefing : briefings) {
      Parser.builder()
          .build()
          .parse(briefing.markdown())
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                  after("var:", link)
                      .or(() -> after("assumption:", link))
                      .ifPresent(name -> names.add("variable:" + name));
                }
              });
    }
    return List.copyOf(names);
  }

  private List<Html> children(Node parent, Briefing briefing) {
    List<Html> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node(node, briefing));
    }
    return children;
  }

  private Html node(Node node, Briefing briefing) {
    return switch (node) {
      case org.commonmark.node.Text text -> Html.text(text.getLiteral());
      case SoftLineBreak softBreak -> Html.text(softBreak(softBreak, briefing.language()));
      case HardLineBreak hardBreak -> Html.element("br");
      case Code code -> Html.element("code", Html.text(code.getLiteral()));
      case HtmlInline inline -> Html.text(inline.getLiteral());
      case HtmlBlock block -> Html.element("p", Html.text(block.getLiteral()));
      case FencedCodeBlock block -> preformatted(block.getLiteral());
      case IndentedCodeBlock block -> preformatted(block.getLiteral());
      case ThematicBreak thematicBreak -> Html.element("hr");
      case Link link -> link(link, Html.fragment(children(link, briefing)), briefing.language());
      case Image image -> Html.fragment(children(image, briefing));
      case Heading heading -> parent(heading(heading), node, briefing);
      case Paragraph paragraph ->
          inTightList(paragraph)
              ? Html.fragment(children(node, briefing))
              : parent("p", node, briefing);
      case Emphasis emphasis -> parent("em", node, briefing);
      case StrongEmphasis strong -> parent("strong", node, briefing);
      case BulletList list -> parent("ul", node, briefing);
      case OrderedList list -> parent("ol", node, briefing);
      case ListItem item -> parent("li", node, briefing);
      case BlockQuote quote -> parent("blockquote", node, briefing);
      default -> Html.fragment(children(node, briefing));
    };
  }

  private Html parent(String element, Node node, Briefing briefing) {
    return Html.element(element).holding(children(node, briefing));
  }

  private static boolean inTightList(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  private String heading(Heading heading) {
    return "h" + Math.min(LOWEST_HEADING, heading.getLevel() + headingsAbove);
  }

  private static Html preformatted(String code) {
    return Html.element("pre", Html.element("code", Html.text(code)));
  }

  /** Chinese has no blanks between words, so that a broken line leaves none between ideographs. */
  private static String softBreak(SoftLineBreak softBreak, Language language) {
    return switch (language) {
      case ENGLISH -> "\n";
      case CHINESE ->
          softBreak.getPrevious() instanceof org.commonmark.node.Text before
                  && before.getLiteral().codePoints().reduce(0, (first, last) -> last) > 0x2E80
              ? ""
              : "\n";
    };
  }

  private Html link(Link link, Html content, Language language) {
    return after("answer:", link)
        .map(address -> links.answer(address, content, language))
        .or(() -> after("claim:", link).map(id -> links.claim(id, content, language)))
        .or(() -> after("fact:", link).map(id -> links.fact(id, content)))
        .or(() -> after("assumption:", link).map(name -> links.assumption(name, content)))
        .or(() -> after("var:", link).map(name -> links.variable(name, content)))
        .orElseGet(() -> Addresses.link(link.getDestination(), content));
  }

  private static Optional<String> after(String scheme, Link link) {
    String destination = link.getDestination();
    return destination.toLowerCase(Locale.ROOT).startsWith(scheme)
        ? Optional.of(destination.substring(scheme.length()))
        : Optional.empty();
  }
}
