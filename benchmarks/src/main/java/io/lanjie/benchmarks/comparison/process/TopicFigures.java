package io.lanjie.benchmarks.comparison.process;

import io.lanjie.kafka.ClusterAnswers;
import io.lanjie.kafka.GroupOffsets;
import io.lanjie.kafka.StoreNames;
import io.lanjie.kafka.TopicNames;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;

/**
 * What the broker knows of an application: how much was written to its inner topics, how large they are, and whether it
 * has read all there is. The markers that end transactions count as records, since they are stored like these.
 */
public final class TopicFigures implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHANGELOG = "-changelog";

    private final Admin admin;
    private final String application;
    private final GroupOffsets offsets;
    private final TopicNames names = TopicNames.live();

    /**
     * @param bootstrapServers the broker
     * @param application the application's name, with which its inner topics begin
     */
    public TopicFigures(String bootstrapServers, String application) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.application = application;
        this.offsets = new GroupOffsets(admin, application, PATIENCE);
    }

    /**
     * Records ever written to topics of an application's own.
     *
     * @param internal to all of them: changelogs, repartitions, broadcasts
     * @param changelogs to changelogs
     * @param listingChangelog to the changelog of what listings are matched by
     */
    public record Written(long internal, long changelogs, long listingChangelog) {

        /** What was written since an earlier moment. */
        public Written since(Written earlier) {
            return new Written(
                    internal - earlier.internal,
                    changelogs - earlier.changelogs,
                    listingChangelog - earlier.listingChangelog);
        }
    }

    /** What was ever written to the application's own topics. */
    public Written written() {
        Map<TopicPartition, Long> ends = offsets.ends(topics(this::inner));
        return new Written(
                sum(ends, topic -> true),
                sum(ends, topic -> topic.endsWith(CHANGELOG)),
                sum(ends, topic -> topic.equals(application + "-" + StoreNames.LISTINGS + CHANGELOG)));
    }

    /** Bytes of the changelogs on the broker's disk. */
    public long changelogBytes() {
        return bytes(changelogs());
    }

    /** Bytes of the application's own topics on the broker's disk. */
    public long internalBytes() {
        return bytes(topics(this::inner));
    }

    /** Bytes of the listing events on the broker's disk. */
    public long listingBytes() {
        return bytes(List.of(names.listings()));
    }

    /** Bytes of all topics with orders on the broker's disk. */
    public long orderBytes() {
        return bytes(topics(topic -> topic.startsWith(names.orders())));
    }

    /** Its changelogs. */
    public List<String> changelogs() {
        return topics(topic -> inner(topic) && topic.endsWith(CHANGELOG));
    }

    /** Records that it has yet to read, of what comes in and of what it moves through inside. */
    public long lag() {
        List<String> read = topics(topic -> (inner(topic) && !topic.endsWith(CHANGELOG) && !topic.equals(names.watch()))
                || topic.equals(names.listings())
                || topic.equals(names.certificateStatus()));
        return offsets.lag(offsets.ends(read)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * Whether the application has so many threads in its group, and none has more partitions of the listings than its
     * instance's fair share.
     */
    public boolean isSpread(int threads, int fairShare) {
        Collection<MemberDescription> members = new ClusterAnswers(PATIENCE)
                .await(admin.describeConsumerGroups(List.of(application))
                        .describedGroups()
                        .get(application))
                .members();
        Map<String, Long> byInstance = members.stream()
                .collect(
                        Collectors.groupingBy(TopicFigures::instance, Collectors.summingLong(this::listingPartitions)));
        return members.size() == threads && byInstance.values().stream().allMatch(count -> count == fairShare);
    }

    /** Client identifiers of one instance differ behind the name that Streams gives the instance. */
    private static String instance(MemberDescription member) {
        return member.clientId().replaceAll("-StreamThread-.*", "");
    }

    private long listingPartitions(MemberDescription member) {
        return member.assignment().topicPartitions().stream()
                .filter(partition -> partition.topic().equals(names.listings()))
                .count();
    }

    @Override
    public void close() {
        admin.close();
    }

    private boolean inner(String topic) {
        return topic.startsWith(application + "-") || topic.equals(names.watch());
    }

    private List<String> topics(Predicate<String> wanted) {
        return offsets.topics().stream().filter(wanted).sorted().toList();
    }

    private static long sum(Map<TopicPartition, Long> ends, Predicate<String> wanted) {
        return ends.entrySet().stream()
                .filter(end -> wanted.test(end.getKey().topic()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private long bytes(Collection<String> topics) {
        Map<Integer, Map<String, LogDirDescription>> brokers = new ClusterAnswers(PATIENCE)
                .await(admin.describeLogDirs(List.of(1)).allDescriptions());
        return brokers.values().stream()
                .flatMap(directories -> directories.values().stream())
                .flatMap(directory -> directory.replicaInfos().entrySet().stream())
                .filter(replica -> topics.contains(replica.getKey().topic()))
                .mapToLong(replica -> replica.getValue().size())
                .sum();
    }
}
