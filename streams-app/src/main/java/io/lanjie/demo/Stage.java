package io.lanjie.demo;

/** Watches a story being told: one keeps the events, another the endings. */
interface Stage {

    /** Whether events of the phase are wanted; others need not be made. */
    boolean hears(Phase phase);

    /** An event of any phase; phases come in no particular order, events of one phase in theirs. */
    void event(CampaignEvent event);

    /** The fate of a listing, once for each after its story is told. */
    void fate(int listing, Fate fate);
}
