package io.lanjie.cli.notices;

import io.lanjie.cli.terminal.CommandFailure;
import io.lanjie.cli.topic.TopicReader;
import io.lanjie.domain.Refusal;
import io.lanjie.domain.SourcePosition;
import io.lanjie.domain.notice.EntryEvent;
import io.lanjie.domain.notice.EntryId;
import io.lanjie.domain.notice.NoticeHorizon;
import io.lanjie.domain.notice.NoticeName;
import io.lanjie.json.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a notice stands in its topics: all records about the entries that it is about.
 *
 * @param name the notice, with its issuer
 * @param entries the records about each entry that it is about, in their order
 * @param malformed entries for which it came in a form that admission refuses, and why
 * @param unreadable records of the notice topics that are no notices
 * @param withdrawn identifiers of the notices that were withdrawn, on whatever entry
 * @param book what is in force of all entries, as of the last record of each
 */
public record NoticeTrace(
        NoticeName name,
        Map<EntryId, List<EntryEvent>> entries,
        Map<EntryId, Refusal> malformed,
        List<SourcePosition> unreadable,
        Set<String> withdrawn,
        NoticeBook book) {

    private static final int NAMES_SUGGESTED = 5;

    /**
     * Follows a notice through the topics, which are read twice: so only records of its own entries are held in memory.
     *
     * @param typed the notice, with or without an issuer
     * @throws CommandFailure if there is no such notice, or several issuers have one
     */
    public static NoticeTrace of(NoticeName typed, NoticeTopics topics, TopicReader reader) {
        Search search = new Search(typed, topics.horizon());
        topics.read(reader, entry -> true, search);
        NoticeName name = search.found();
        Map<EntryId, List<EntryEvent>> entries = new TreeMap<>();
        topics.read(
                reader,
                search.entries::contains,
                (entry, event) ->
                        entries.computeIfAbsent(entry, key -> new ArrayList<>()).add(event));
        return new NoticeTrace(name, entries, search.malformed, search.unreadable, search.withdrawn, search.book);
    }

    /** Finds the entries, and everything else that one reading can tell. */
    private static final class Search implements NoticeVisitor {

        private final NoticeName typed;
        private final Set<EntryId> entries = new HashSet<>();
        private final Map<EntryId, Refusal> malformed = new TreeMap<>();
        private final List<SourcePosition> unreadable = new ArrayList<>();
        private final Set<String> issuers = new TreeSet<>();
        private final Set<String> known = new HashSet<>();
        private final Set<String> withdrawn = new HashSet<>();
        private final NoticeBook book;

        Search(NoticeName typed, NoticeHorizon horizon) {
            this.typed = typed;
            this.book = new NoticeBook(horizon);
        }

        @Override
        public void event(EntryId entry, EntryEvent event) {
            book.take(entry, event);
            if (event.undoes() != null) {
                withdrawn.add(event.undoes());
            }
            if (event instanceof EntryEvent.Arrived arrived) {
                NoticeName name = new NoticeName(
                        arrived.notice().publication().id(),
                        arrived.notice().publication().issuer());
                if (isWanted(name)) {
                    entries.add(entry);
                }
            }
        }

        @Override
        public void malformed(EntryId entry, NoticeName name, Refusal refusal) {
            if (isWanted(name)) {
                malformed.put(entry, refusal);
            }
        }

        @Override
        public void unreadable(SourcePosition where) {
            unreadable.add(where);
        }

        private boolean isWanted(NoticeName name) {
            known.add(name.id());
            if (name.id().equals(typed.id())) {
                issuers.add(name.issuer());
            }
            return typed.isOf(name.id(), name.issuer());
        }

        NoticeName found() {
            if (issuers.isEmpty()) {
                List<String> near = NearestName.several(typed.id(), known, NAMES_SUGGESTED);
                throw CommandFailure.usage("no notice '" + typed.id() + "' stands in the topics of notices"
                        + (near.isEmpty() ? "" : "; the nearest are " + String.join(", ", near)));
            }
            if (typed.issuer() != null && !issuers.contains(typed.issuer())) {
                throw CommandFailure.usage("notice '" + typed.id() + "' was issued by " + String.join(" and ", issuers)
                        + ", not by '" + typed.issuer() + "'");
            }
            if (typed.issuer() == null && issuers.size() > 1) {
                throw CommandFailure.usage("'" + typed.id() + "' is a notice of " + String.join(" and of ", issuers)
                        + ": say with --issuer which is meant");
            }
            return new NoticeName(
                    typed.id(), issuers.size() == 1 ? issuers.iterator().next() : typed.issuer());
        }
    }
}
