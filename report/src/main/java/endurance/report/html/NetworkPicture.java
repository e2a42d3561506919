package endurance.report.html;

import endurance.model.Language;
import endurance.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A drawing of parties and arrows between them: the company in the middle, the others around it in
 * the order of the case. Arrows between the same two run side by side.
 */
final class NetworkPicture {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 640;

  /** Half axes of the ellipse on which the others stand. */
  private static final double ACROSS = 370;

  private static final double DOWN = 235;

  private static final double LARGEST = 46;
  private static final double SMALLEST = 9;
  private static final double COMPANY = 40;

  private static final double WIDEST_ARROW = 16;
  private static final double THINNEST_ARROW = 0.8;

  /** How far the first of several arrows between two parties bends, and each further one more. */
  private static final double BEND = 26;

  private static final double HEAD = 9;

  /** From a circle to the foot of its name. */
  private static final double NAME_ABOVE = 7;

  private static final double NAME_BELOW = 17;

  /** Arrows of less than this part of the largest would not be seen, and are left to the table. */
  private static final double SEEN = 0.002;

  /**
   * @param size what the area stands for
   * @param style class of the style sheet
   * @param mark a word within the circle; empty for none
   */
  record Node(String party, Text name, double size, String style, String mark) {}

  /**
   * @param amount what the width stands for
   */
  record Arrow(String from, String to, double amount, String style) {}

  private record Place(double x, double y, double radius) {}

  private final Map<String, Place> places = new HashMap<>();
  private final List<Html> shapes = new ArrayList<>();
  private final Map<String, Integer> between = new HashMap<>();

  private NetworkPicture() {}

  /**
   * @param most the amount of the widest arrow, the same for pictures that are to be compared
   * @param titleId of the element that says what the picture shows
   */
  static Html of(Node company, List<Node> others, List<Arrow> arrows, double most, String titleId) {
    NetworkPicture picture = new NetworkPicture();
    picture.place(company, others);
    arrows.stream()
        .filter(arrow -> arrow.amount() > SEEN * most)
        .forEach(arrow -> picture.draw(arrow, most));
    picture.draw(company);
    others.forEach(picture::draw);
    return Html.styled("svg", "network")
        .with("viewBox", "0 0 960 640")
        .with("role", "img")
        .with("aria-labelledby", titleId)
        .with("focusable", "false")
        .holding(picture.shapes);
  }

  private void place(Node company, List<Node> others) {
    places.put(company.party(), new Place(WIDTH / 2, HEIGHT / 2, COMPANY));
    double largest = others.stream().mapToDouble(Node::size).max().orElse(1);
    for (int i = 0; i < others.size(); i++) {
      double angle = 2 * Math.PI * i / others.size() - Math.PI / 2;
      double radius =
          largest > 0 ? LARGEST * Math.sqrt(Math.max(0, others.get(i).size()) / largest) : 0;
      places.put(
          others.get(i).party(),
          new Place(
              WIDTH / 2 + ACROSS * Math.cos(angle),
              HEIGHT / 2 + DOWN * Math.sin(angle),
              Math.max(SMALLEST, radius)));
    }
  }

  private void draw(Arrow arrow, double most) {
    Place from = places.get(arrow.from());
    Place to = places.get(arrow.to());
    if (from == null || to == null) {
      return;
    }
    int earlier = between.merge(arrow.from() + ">" + arrow.to(), 1, Integer::sum) - 1;
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    double bend = BEND * (1 + earlier);
    double middleX = (from.x() + to.x()) / 2 - dy / length * bend;
    double middleY = (from.y() + to.y()) / 2 + dx / length * bend;
    double width = Math.max(THINNEST_ARROW, WIDEST_ARROW * arrow.amount() / most);
    double head = HEAD + width / 2;
    double[] start = towards(from, middleX, middleY, from.radius());
    double[] tip = towards(to, middleX, middleY, to.radius() + 1);
    double[] end = towards(to, middleX, middleY, to.radius() + 1 + head);
    shapes.add(
        Html.styled("path", "flow " + arrow.style())
            .with(
                "d",
                "M%s %sQ%s %s %s %s"
                    .formatted(
                        at(start[0]),
                        at(start[1]),
                        at(middleX),
                        at(middleY),
                        at(end[0]),
                        at(end[1])))
            .with("stroke-width", at(width)));
    double side = head / 2 + width / 4;
    double ux = (tip[0] - end[0]) / head;
    double uy = (tip[1] - end[1]) / head;
    shapes.add(
        Html.styled("path", "tip " + arrow.style())
            .with(
                "d",
                "M%s %sL%s %sL%s %sZ"
                    .formatted(
                        at(tip[0]), at(tip[1]),
                        at(end[0] - uy * side), at(end[1] + ux * side),
                        at(end[0] + uy * side), at(end[1] - ux * side))));
  }

  private static double[] towards(Place place, double x, double y, double distance) {
    double dx = x - place.x();
    double dy = y - place.y();
    double length = Math.max(1, Math.hypot(dx, dy));
    return new double[] {place.x() + dx / length * distance, place.y() + dy / length * distance};
  }

  private void draw(Node node) {
    Place place = places.get(node.party());
    if (place == null) {
      return;
    }
    shapes.add(
        Html.styled("circle", "party " + node.style())
            .with("cx", at(place.x()))
            .with("cy", at(place.y()))
            .with("r", at(place.radius())));
    if (!node.mark().isEmpty()) {
      shapes.add(
          Html.styled("text", "mark", Html.text(node.mark()))
              .with("x", at(place.x()))
              .with("y", at(place.y() + 5)));
    }
    boolean alike = node.name().english().equals(node.name().chinese());
    for (Language language : alike ? List.of(Language.ENGLISH) : List.of(Language.values())) {
      Html.Element name =
          Html.styled(
                  "text",
                  alike ? "name" : "name " + language.code(),
                  Html.text(node.name().in(language)))
              .with("x", at(place.x()))
              .with("y", at(nameAt(place)));
      shapes.add(alike ? name : name.with("lang", Bilingual.tag(language)));
    }
  }

  /** On the far side of the middle, where arrows do not run. */
  private static double nameAt(Place place) {
    return place.y() < HEIGHT / 2 - COMPANY
        ? place.y() - place.radius() - NAME_ABOVE
        : place.y() + place.radius() + NAME_BELOW;
  }

  private static String at(double coordinate) {
    return String.format(Locale.ROOT, "%.1f", coordinate);
  }
}
