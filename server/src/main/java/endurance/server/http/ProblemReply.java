package endurance.server.http;

import endurance.model.Problem;
import endurance.report.json.JsonText;
import java.util.List;

/** Refusals as problem details (RFC 9457), each error with where it is and what would be right. */
public final class ProblemReply {

  public static final String TYPE = "application/problem+json";

  private ProblemReply() {}

  public static Reply.Whole of(int status, String title, String detail, List<Problem> errors) {
    return Reply.of(
        status,
        TYPE,
        JsonText.object(json -> {
          json.put("type", "about:blank");
          json.put("title", title);
          json.put("status", status);
          json.put("detail", detail);
          errors(json, errors);
        }));
  }

  /** Something asked for that cannot be. */
  public static Reply.Whole of(int status, String title, List<Problem> errors) {
    String detail =
        errors.size() == 1
            ? told(errors.getFirst())
            : errors.size() + " things are wrong; see errors";
    return of(status, title, detail, errors);
  }

  /** Refusal of the request as a whole. */
  public static Reply.Whole of(int status, String title, String detail) {
    return of(status, title, detail, List.of());
  }

  /** Refusal of what will be there soon. */
  public static Reply.Whole notReady(String detail) {
    return of(503, "Not ready", detail).with("Retry-After", "1");
  }

  /** The errors alone, as an event carries them. */
  public static String errors(List<Problem> errors) {
    return JsonText.object(json -> errors(json, errors));
  }

  /** The same with what a reply would have as its status, for whoever may try again. */
  public static String errors(int status, List<Problem> errors) {
    return JsonText.object(json -> {
      json.put("status", status);
      errors(json, errors);
    });
  }

  private static String told(Problem problem) {
    return problem.message() + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy());
  }

  private static void errors(JsonText json, List<Problem> errors) {
    json.array(
        "errors",
        errors,
        error -> {
          json.put("file", error.origin().file());
          json.put("line", error.origin().line());
          json.put("column", error.origin().column());
          json.put("message", error.message());
          json.put("remedy", error.remedy());
        });
  }
}
