package io.lanjie.benchmarks.peer.flink;

/** Types of nested columns, as the tables of {@code interception.sql} have them. */
final class RowTypes {

    static final String TEXTS = "ARRAY<STRING NOT NULL>";

    static final String ATTRIBUTES = "ARRAY<ROW<name STRING NOT NULL, `value` STRING NOT NULL> NOT NULL>";

    static final String SKUS = "ARRAY<ROW<skuId STRING NOT NULL, name STRING, model STRING,"
            + " certificateNumbers ARRAY<STRING NOT NULL> NOT NULL, gtin STRING> NOT NULL>";

    static final String EVIDENCE = "ARRAY<ROW<skuId STRING NOT NULL, field STRING NOT NULL,"
            + " matchedText STRING NOT NULL, normalised STRING NOT NULL> NOT NULL>";

    static final String GROUND = "ROW<reference STRING NOT NULL, status STRING NOT NULL, noticeId STRING NOT NULL,"
            + " effectiveFrom TIMESTAMP(3) NOT NULL, evidence " + EVIDENCE + " NOT NULL>";

    static final String GROUNDS = "ARRAY<" + GROUND + " NOT NULL>";

    private RowTypes() {}
}
