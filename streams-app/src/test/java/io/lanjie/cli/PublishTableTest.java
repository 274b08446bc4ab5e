package io.lanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lanjie.embedded.EmbeddedBroker;
import io.lanjie.embedded.EmbeddedPartsExtension;
import io.lanjie.embedded.EmbeddedRegistry;
import io.lanjie.embedded.TopicPrefix;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tables of officers and marketplaces, published by the program through a real broker. */
@ExtendWith(EmbeddedPartsExtension.class)
class PublishTableTest {

    private static final String NAMES = "证书编号,证书状态,暂停起始日期,暂停截止日期,暂停原因,撤销日期,公告编号,发布机构\n";

    @TempDir
    private Path directory;

    private Cluster cluster;

    @BeforeEach
    void prepare(EmbeddedBroker broker, EmbeddedRegistry registry, TopicPrefix prefix) {
        cluster = Cluster.prepared(broker, registry, prefix);
    }

    @Test
    void aTableInGb18030IsPublishedAndItsBadRowsAreNamedByTheirColumns() throws IOException {
        write("notice.csv", NAMES + """
                2024010914000001,暂停,2026/1/5,2026/4/5,0201；0203,,G-1,CQC
                2024010914000002,暂定,2026/1/5,,,,G-1,CQC
                20240109140000,撤销,,,,2026-01-05,G-1,CQC
                """, Charset.forName("GB18030"));

        Ran ran = cluster.lanjie(directory).run("publish", "certificates", "notice.csv");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.output()).isEqualTo("published 1, refused 2\n");
        assertThat(ran.messages().lines())
                .containsExactly(
                        "notice.csv:3 证书状态 '暂定' is none of 有效, 暂停, 撤销, 注销, 过期失效",
                        "notice.csv:4 证书编号 expected 16 digits beginning with the year of issue, found '20240109140000'");
        assertThat(keys(cluster.names().certificateStatus())).containsExactly("2024010914000001");
    }

    @Test
    void aWorkbookIsPublishedAndItsBadRowsAreNamedBySheetAndColumn() throws IOException {
        try (OutputStream bytes = Files.newOutputStream(directory.resolve("notice.xlsx"));
                Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("证书");
            row(sheet, 0, "撤销公告");
            row(sheet, 2, "证书编号", "证书状态", "撤销日期", "型号规格");
            row(sheet, 3, "2024010914000001", "撤销", "2026-01-05", "PB-1");
            row(sheet, 4, "2024010914000002", "撤销", "2026-01-05", "见附件");
            row(sheet, 5, "", "撤销", "2026-01-05", "PB-2");
            sheet.value(5, 0, 2_024_010_914_000_003L);
        }

        Ran ran = cluster.lanjie(directory)
                .run("publish", "certificates", "notice.xlsx", "--notice", "G-1", "--issuer", "CQC");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.output()).isEqualTo("published 2, refused 1\n");
        assertThat(ran.messages().lines())
                .hasSize(2)
                .contains("notice.xlsx[证书]:5 型号规格 '见附件' names an attachment: no models are known")
                .anyMatch(line -> line.startsWith("notice.xlsx[证书]:6 证书编号 '2024010914000003' is stored as a number"));
        assertThat(keys(cluster.names().certificateStatus()))
                .containsExactlyInAnyOrder("2024010914000001", "2024010914000002");
    }

    @Test
    void aDryRunTellsWhatWouldChange() throws IOException {
        write("before.csv", NAMES + """
                2024010914000001,暂停,2026-01-05,2026-04-05,0201,,G-1,CQC
                2024010914000002,暂停,2026-01-05,2026-04-05,0201,,G-1,CQC
                2024010914000003,撤销,,,,2026-01-05,G-1,CQC
                2024010914000004,暂停,2026-01-05,,0201,,G-1,CQC
                """, StandardCharsets.UTF_8);
        write("after.csv", NAMES + """
                2024010914000001,暂停,2026-01-05,2026-04-05,0201,,G-1,CQC
                2024010914000002,撤销,2026-01-05,2026-04-05,,2026-02-05,G-2,CQC
                2024010914000003,暂停,2026-03-05,,,,G-2,CQC
                2024010914000004,暂停,2025-12-05,,0201,,G-2,CQC
                2024010914000005,暂停,2026-01-05,,0201,,G-2,CQC
                2024010914000005,暂停,2026-01-05,,0202,,G-2,CQC
                2024010914000006,暂定,2026-01-05,,0202,,G-2,CQC
                """, StandardCharsets.UTF_8);
        assertThat(cluster.lanjie(directory)
                        .run("publish", "certificates", "before.csv")
                        .output())
                .isEqualTo("published 4, refused 0\n");

        Ran ran = cluster.lanjie(directory).run("publish", "certificates", "after.csv", "--dry-run", "--details");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.lines())
                .containsExactly(
                        "after.csv:2 2024010914000001 unchanged: SUSPENDED from 2026-01-05 by G-1",
                        "after.csv:3 2024010914000002 moved: SUSPENDED from 2026-01-05 by G-1"
                                + " -> REVOKED from 2026-02-05 by G-2",
                        "after.csv:4 2024010914000003 final: notice G-1 is final; only one that names it in replaces can"
                                + " follow",
                        "after.csv:5 2024010914000004 superseded: older than notice G-1 in force since"
                                + " 2026-01-04T16:00:00Z",
                        "after.csv:6 2024010914000005 new: SUSPENDED from 2026-01-05 by G-2",
                        "after.csv:7 2024010914000005 moved: SUSPENDED from 2026-01-05 by G-2"
                                + " -> SUSPENDED from 2026-01-05 by G-2 (other content)",
                        "checked 7: 5 good, 2 refused, 1 of them by the watch",
                        "against what is in force: new 1, moved 2, unchanged 1, waiting 0, withdrawn 0,"
                                + " nothing to withdraw 0, superseded 1; refused by the watch 1,"
                                + " 1 of them because another is final");
        assertThat(keys(cluster.names().certificateStatus())).hasSize(4);
    }

    @Test
    void aDryRunTellsWhatWouldBeWithdrawnOrWaits() throws IOException {
        write(
                "before.jsonl",
                "{\"recallId\":\"R-1\",\"items\":[{\"model\":\"A\"}],\"effectiveFrom\":\"2026-01-05\"}\n",
                StandardCharsets.UTF_8);
        write(
                "after.csv",
                "recallId,items.model,effectiveFrom,closed\nR-1,,,true\nR-2,,,true\nR-3,A,2099-01-01,\n",
                StandardCharsets.UTF_8);
        cluster.lanjie(directory).run("publish", "recalls", "before.jsonl", "--notice", "G", "--issuer", "SAMR");

        Ran ran = cluster.lanjie(directory)
                .run("publish", "recalls", "after.csv", "--dry-run", "--notice", "G", "--issuer", "SAMR");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.messages().lines()).singleElement().asString().startsWith("after.csv:4 R-3 refused: ");
        assertThat(ran.output())
                .isEqualTo("checked 3: 2 good, 1 refused, 1 of them by the watch\n"
                        + "against what is in force: new 0, moved 0, unchanged 0, waiting 0, withdrawn 1,"
                        + " nothing to withdraw 1, superseded 0; refused by the watch 1,"
                        + " 0 of them because another is final\n");
    }

    @Test
    void aRowThatComesLateIsNoError() throws IOException {
        write("before.csv", NAMES + "2024010914000004,暂停,2026-01-05,,0201,,G-1,CQC\n", StandardCharsets.UTF_8);
        write("late.csv", NAMES + "2024010914000004,暂停,2025-12-05,,0201,,G-2,CQC\n", StandardCharsets.UTF_8);
        cluster.lanjie(directory).run("publish", "certificates", "before.csv");

        Ran ran = cluster.lanjie(directory).run("publish", "certificates", "late.csv", "--dry-run");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.output())
                .startsWith("checked 1: 1 good, 0 refused\n")
                .contains("superseded 1; refused by the watch 0");
        assertThat(ran.messages()).isEmpty();
    }

    @Test
    void withoutAClusterADryRunChecksAndSaysSo() {
        Ran ran = new LanjieProcess(directory)
                .reading("certificateNumber,withdrawn\n2024010914000001,是\n")
                .run("publish", "certificates", "-", "--input-format", "csv", "--dry-run");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.output()).isEqualTo("checked 1: 1 good, 0 refused\n");
        assertThat(ran.messages()).startsWith("only checked, not compared with what is in force: no cluster");
    }

    @Test
    void ofSeveralTablesNoneIsPublishedWhileTheColumnsOfOneAreNotUnderstood() throws IOException {
        write("good.csv", NAMES + "2024010914000001,暂停,2026-01-05,,0201,,G-1,CQC\n", StandardCharsets.UTF_8);
        write(
                "bad.csv",
                NAMES.replace("证书编号", "证书编码") + "2024010914000002,暂停,2026-01-05,,,,G-1,CQC\n",
                StandardCharsets.UTF_8);

        Ran ran = cluster.lanjie(directory).run("publish", "certificates", "good.csv", "bad.csv");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.output()).isEmpty();
        assertThat(ran.messages())
                .startsWith("lanjie: bad.csv: row 1 the column '证书编码' is not known, did you mean 证书编号?")
                .contains("nothing of it was published");
        assertThat(keys(cluster.names().certificateStatus())).isEmpty();
    }

    @Test
    void otherWorkbooksAndFormatsAreToldWithTheRemedy() throws IOException {
        write("old.xls", "", StandardCharsets.UTF_8);
        write("a.docx", "", StandardCharsets.UTF_8);

        assertThat(publishCertificates("old.xls").messages()).contains("save it as .xlsx or as CSV UTF-8");
        assertThat(publishCertificates("a.docx").messages()).contains("known are", ".csv", ".xlsx", "--input-format");
        assertThat(publishCertificates("a.docx", "--details").messages()).contains("--details goes with --dry-run");
        assertThat(publishCertificates("a.docx", "--columns", "none.yaml").messages())
                .contains("the columns cannot be used", "none.yaml: no such file");
    }

    private Ran publishCertificates(String... arguments) {
        List<String> all = new ArrayList<>(List.of("publish", "certificates"));
        all.addAll(List.of(arguments));
        Ran ran = new LanjieProcess(directory).run(all.toArray(String[]::new));
        assertThat(ran.exitCode()).isEqualTo(2);
        return ran;
    }

    private static void row(Worksheet sheet, int row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            sheet.value(row, column, texts[column]);
        }
    }

    private void write(String name, String content, Charset charset) throws IOException {
        Files.writeString(directory.resolve(name), content, charset);
    }

    /** The keys of a topic of one partition. */
    private List<String> keys(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", cluster.bootstrapServers(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> keys = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> keys.add(new String(record.key(), StandardCharsets.UTF_8)));
            }
            return keys;
        }
    }
}
