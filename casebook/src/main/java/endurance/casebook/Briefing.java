package endurance.casebook;

import endurance.model.Language;

/** The account in our own words, as Markdown with bound numbers. */
public record Briefing(Language language, String markdown) {}
