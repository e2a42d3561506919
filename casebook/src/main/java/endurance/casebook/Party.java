package endurance.casebook;

/** Anyone with books: the company, its suppliers, lenders, shareholders. */
public record Party(String id, String name, String says) {}
