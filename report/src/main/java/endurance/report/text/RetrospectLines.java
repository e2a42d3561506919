package endurance.report.text;

import static endurance.report.text.Grid.Column.LEFT;
import static endurance.report.text.Grid.Column.RIGHT;

import endurance.analysis.Retrospect;
import endurance.casebook.Case;
import endurance.model.Text;
import endurance.report.wording.Figures;
import endurance.report.wording.LargeNumber;
import endurance.report.wording.PastWords;
import endurance.report.wording.UnitWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the past says: how well futures retrace it, what was foreseen, and what it taught. */
final class RetrospectLines {

  /** More lessons would not be read; JSON and the page have all. */
  private static final int MOST = 10;

  private RetrospectLines() {}

  static void of(Sheet sheet, Case about, Retrospect past) {
    sheet.heading(sheet.say(PastWords.HEADING));
    sheet.paragraph(2, sheet.say(PastWords.found(past)));
    if (past.power() < 1) {
      sheet.paragraph(2, Ink.OPEN.on(sheet.say(PastWords.tempered(past))));
    }
    if (past.isForecast()) {
      sheet.paragraph(2, sheet.say(PastWords.heldBack(past)));
    }
    scores(sheet, past);
    lessons(sheet, about, past);
  }

  private static void scores(Sheet sheet, Retrospect past) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        heads(
            sheet,
            PastWords.SERIES,
            PastWords.COUNT,
            PastWords.SCORE_BEFORE,
            PastWords.SCORE_AFTER,
            PastWords.BEFORE_INSIDE,
            PastWords.INSIDE));
    for (boolean heldBack : new boolean[] {true, false}) {
      for (Retrospect.Track track : past.tracks()) {
        Retrospect.score(List.of(track), heldBack)
            .ifPresent(score -> rows.add(row(sheet, past, track, heldBack, score)));
      }
    }
    sheet.grid(new Grid(2, List.of(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT), rows));
    sheet.paragraph(2, Ink.FAINT.on(sheet.say(PastWords.SCORED)));
  }

  private static List<String> row(
      Sheet sheet,
      Retrospect past,
      Retrospect.Track track,
      boolean heldBack,
      Retrospect.Score score) {
    String known =
        past.isForecast()
            ? " · " + sheet.say(heldBack ? PastWords.HELD_BACK : PastWords.KNOWN)
            : "";
    return List.of(
        sheet.say(track.observation().title())
            + " "
            + Ink.FAINT.on(
                "("
                    + track.observation().id()
                    + track.element()
                    + ", "
                    + sheet.say(UnitWords.of(track.observation().unitText()))
                    + known
                    + ")"),
        Integer.toString(score.points()),
        Figures.number(score.prior()),
        Figures.number(score.posterior()),
        PastWords.inside(score, true),
        PastWords.inside(score, false));
  }

  private static void lessons(Sheet sheet, Case about, Retrospect past) {
    List<Retrospect.Lesson> taught =
        past.lessons().stream().filter(Retrospect.Lesson::taught).limit(MOST).toList();
    sheet.heading(sheet.say(PastWords.TAUGHT));
    if (!taught.isEmpty()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          heads(
              sheet,
              PastWords.ASSUMPTION,
              PastWords.BEFORE,
              PastWords.AFTER,
              PastWords.SPREAD,
              PastWords.SHIFT));
      for (Retrospect.Lesson lesson : taught) {
        LargeNumber scale =
            LargeNumber.of(lesson.prior().median(), lesson.unitText(), sheet.style().language());
        rows.add(
            List.of(
                Names.of(sheet, about, lesson.input()) + " " + Ink.FAINT.on(scale.unit()),
                PastWords.belief(lesson.prior(), scale),
                PastWords.belief(lesson.posterior(), scale),
                PastWords.ratio(lesson.contraction()),
                PastWords.shift(lesson.shift().value())));
      }
      sheet.grid(new Grid(2, List.of(LEFT, RIGHT, RIGHT, RIGHT, RIGHT), rows));
      sheet.paragraph(2, Ink.FAINT.on(sheet.say(PastWords.EXPLAINED)));
    }
    sheet.paragraph(2, sheet.say(PastWords.untaught(past)));
  }

  private static List<String> heads(Sheet sheet, Text... heads) {
    return Arrays.stream(heads).map(head -> Ink.FAINT.on(sheet.say(head))).toList();
  }
}
