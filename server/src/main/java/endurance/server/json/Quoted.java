package endurance.server.json;

/** What was sent, as far as a message quotes it. */
public final class Quoted {

  private static final int LONGEST = 80;

  private Quoted() {}

  public static String of(String sent) {
    String shown = sent.replaceAll("\\p{Cntrl}", "·");
    return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
  }
}
