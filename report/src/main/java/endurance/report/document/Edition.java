package endurance.report.document;

/**
 * Which document it is, for a reader who has it without the program.
 *
 * @param version of the program
 * @param revision of the case: another one where a file of it is another
 * @param licence of the program, by its SPDX identifier
 */
public record Edition(String version, String revision, String licence) {}
