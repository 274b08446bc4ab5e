-- Listings meet certificates: the whole job. What stands in ${…} comes from the program.

CREATE TEMPORARY SYSTEM FUNCTION CLAIMS AS 'io.lanjie.benchmarks.peer.flink.ClaimsFunction';

CREATE TEMPORARY SYSTEM FUNCTION GROUNDS AS 'io.lanjie.benchmarks.peer.flink.GroundsFunction';

-- Columns that no query asks for are not in the table: neither read, nor kept, nor compared.
CREATE TEMPORARY TABLE listings (
  listingKey STRING NOT NULL,
  title STRING NOT NULL,
  brand STRING,
  model STRING,
  category STRING,
  description STRING,
  saleStatus STRING NOT NULL,
  certificateNumbers ARRAY<STRING NOT NULL> NOT NULL,
  attributes ARRAY<ROW<name STRING NOT NULL, `value` STRING NOT NULL> NOT NULL> NOT NULL,
  gtins ARRAY<STRING NOT NULL> NOT NULL,
  imageTexts ARRAY<STRING NOT NULL> NOT NULL,
  skus ARRAY<ROW<
    skuId STRING NOT NULL,
    name STRING,
    model STRING,
    certificateNumbers ARRAY<STRING NOT NULL> NOT NULL,
    gtin STRING> NOT NULL> NOT NULL,
  PRIMARY KEY (listingKey) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka',
  'topic' = 'marketplace.listings',
  'properties.bootstrap.servers' = '${bootstrap.servers}',
  'properties.group.id' = '${application.id}',
  'properties.isolation.level' = 'read_committed',
  'properties.max.poll.records' = '2000',
  'key.format' = 'raw',
  'value.fields-include' = 'EXCEPT_KEY',
  'value.format' = 'avro-confluent',
  'value.avro-confluent.url' = '${schema.registry.url}',
  'value.avro-confluent.schema' = '${listing.avsc}'
);

CREATE TEMPORARY TABLE certificates (
  number STRING NOT NULL,
  status STRING NOT NULL,
  effectiveFrom TIMESTAMP(3) NOT NULL,
  notice ROW<id STRING NOT NULL> NOT NULL,
  PRIMARY KEY (number) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka',
  'topic' = 'ccc.certificate-status',
  'properties.bootstrap.servers' = '${bootstrap.servers}',
  'properties.group.id' = '${application.id}',
  'properties.isolation.level' = 'read_committed',
  'properties.max.poll.records' = '2000',
  'key.format' = 'raw',
  'value.fields-include' = 'EXCEPT_KEY',
  'value.format' = 'avro-confluent',
  'value.avro-confluent.url' = '${schema.registry.url}',
  'value.avro-confluent.schema' = '${certificate.avsc}'
);

-- The subject of the topic belongs to lanjie's own orders, and takes no other schema: this one has its own.
CREATE TEMPORARY TABLE orders (
  listingKey STRING NOT NULL,
  marketplace STRING NOT NULL,
  listingId STRING NOT NULL,
  grounds ARRAY<ROW<
    reference STRING NOT NULL,
    status STRING NOT NULL,
    noticeId STRING NOT NULL,
    effectiveFrom TIMESTAMP(3) NOT NULL,
    evidence ARRAY<ROW<
      skuId STRING NOT NULL,
      field STRING NOT NULL,
      matchedText STRING NOT NULL,
      normalised STRING NOT NULL> NOT NULL> NOT NULL> NOT NULL> NOT NULL,
  PRIMARY KEY (listingKey) NOT ENFORCED
) WITH (
  'connector' = 'upsert-kafka',
  'topic' = 'takedown.orders',
  'properties.bootstrap.servers' = '${bootstrap.servers}',
  'properties.transaction.timeout.ms' = '60000',
  'properties.linger.ms' = '5',
  'properties.batch.size' = '65536',
  'properties.compression.type' = 'lz4',
  'sink.delivery-guarantee' = 'exactly-once',
  'sink.transactional-id-prefix' = '${application.id}',
  'sink.transaction-naming-strategy' = 'POOLING',
  'key.format' = 'raw',
  'value.fields-include' = 'EXCEPT_KEY',
  'value.format' = 'avro-confluent',
  'value.avro-confluent.url' = '${schema.registry.url}',
  'value.avro-confluent.subject' = 'takedown.orders.flink-value',
  'value.avro-confluent.schema' = '${order.avsc}'
);

INSERT INTO orders
SELECT
  carried.listingKey,
  SPLIT_INDEX(carried.listingKey, ':', 0),
  SUBSTRING(carried.listingKey, POSITION(':' IN carried.listingKey) + 1),
  GROUNDS(watched.number, watched.status, watched.notice.id, watched.effectiveFrom, carried.evidence)
FROM (
  SELECT listing.listingKey, claim.number, claim.evidence
  FROM listings AS listing
  CROSS JOIN LATERAL TABLE(CLAIMS(
    listing.listingKey, listing.title, listing.brand, listing.model, listing.category, listing.description,
    listing.certificateNumbers, listing.attributes, listing.gtins, listing.imageTexts, listing.skus)) AS claim (number, evidence)
  WHERE listing.saleStatus <> 'OFF_SALE'
) AS carried
JOIN certificates AS watched ON carried.number = watched.number
WHERE watched.status IN ('SUSPENDED', 'REVOKED')
GROUP BY carried.listingKey;
