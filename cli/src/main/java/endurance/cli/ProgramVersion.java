package endurance.cli;

/** What a file says of the program that wrote it. */
final class ProgramVersion {

  static final String NUMBER = "0.1";

  /** By its SPDX identifier. */
  static final String LICENCE = "Apache-2.0";

  private ProgramVersion() {}
}
