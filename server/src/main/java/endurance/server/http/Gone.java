package endurance.server.http;

import java.io.IOException;

/** A reader has left, or does not take in what it is told. */
public final class Gone extends Exception {

  private static final long serialVersionUID = 1L;

  Gone(IOException cause) {
    super("the reader has left", cause);
  }
}
