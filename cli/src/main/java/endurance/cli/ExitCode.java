package endurance.cli;

/** How a command ended, for scripts; described in docs/reference/exit-codes.md. */
enum ExitCode {
  OK(0, "all is well"),
  PROBLEMS(1, "the case has problems"),
  USAGE(2, "the command was typed wrongly"),
  RUN_FAILED(3, "the run failed: for example, no future stayed finite"),
  FILE(4, "a file cannot be read or written"),
  UNEXPECTED(70, "Endurance itself is at fault"),
  INTERRUPTED(130, "interrupted by Ctrl-C");

  private final int code;
  private final String says;

  ExitCode(int code, String says) {
    this.code = code;
    this.says = says;
  }

  int code() {
    return code;
  }

  String says() {
    return says;
  }
}
