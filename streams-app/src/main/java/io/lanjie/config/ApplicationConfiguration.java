package io.lanjie.config;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything an operator can set. Made by {@link ConfigurationLoader}, which knows the defaults and checks the ranges.
 *
 * @param applicationId name of this application in the cluster: consumer group, internal topics and transactions begin
 *     with it. Another one never ran, and takes over with {@code run --import}
 * @param kafka how to reach the cluster
 * @param registry how to reach the schema registry
 * @param topics how topics are named and created
 * @param marketplaces those whose listings are taken; any other's are refused
 * @param notices what is accepted of the regulator
 * @param policy where the policy is read from
 * @param matching what matching goes by
 * @param fingerprintSecret keys the fingerprints of listings, at least 16 characters, the same in all instances. With a
 *     known one a seller could search for two listings of one fingerprint. Changing it costs one full evaluation
 * @param streams how the work is done
 * @param http where health and console are served
 * @param health when it counts as caught up
 */
public record ApplicationConfiguration(
        String applicationId,
        KafkaConfiguration kafka,
        RegistryConfiguration registry,
        TopicsConfiguration topics,
        SortedSet<String> marketplaces,
        NoticesConfiguration notices,
        PolicyLocation policy,
        MatchingConfiguration matching,
        Secret fingerprintSecret,
        StreamsConfiguration streams,
        HttpConfiguration http,
        HealthConfiguration health) {

    /** Copies the marketplaces. */
    public ApplicationConfiguration {
        marketplaces = Collections.unmodifiableSortedSet(new TreeSet<>(marketplaces));
    }
}
