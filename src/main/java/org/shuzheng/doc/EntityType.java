package org.shuzheng.doc;

/** What a name names. */
public enum EntityType {
    /** A person, without title. */
    PER,
    /** An organisation: organ of state, party, firm, university, team. */
    ORG,
    /** A place: country, province, city, region, zone, park, river, port. */
    LOC,
    /** A document: law, plan, regulation, report, agreement, or its number or acronym. */
    DOC,
    /** A congress, meeting, fair, games, war or disaster with a name. */
    EVENT;

    /** The name in the records. */
    public String label() {
        return name();
    }
}
