package io.lanjie.simulation;

import io.lanjie.domain.notice.EntryChange;
import io.lanjie.domain.notice.WatchEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The watch as the contract has it: which notice is in force of each entry, and what must be broadcast. */
final class WatchModel {

    private static final String NOTHING = "nothing";
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Deque<String>> expected = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private boolean ready;
    private long unsure;
    private long version;

    private static final class Entry {

        private ModelNotice inForce;
        private final List<ModelNotice> waiting = new ArrayList<>();
        private final Set<String> replaced = new HashSet<>();
    }

    void taken(Happening.Event event, Instant at) {
        if (event instanceof Happening.NoticePublished published) {
            activate(published.notice().entry(), at);
            take(published.notice(), at);
        } else if (event instanceof Happening.EntryWithdrawn withdrawn) {
            withdraw(withdrawn.entry(), at);
        }
    }

    private void withdraw(String key, Instant at) {
        Entry entry = entries.remove(key);
        if (entry != null) {
            // Whether a notice whose time came a moment ago was looked at before, and refused, is nobody's business.
            unsure += entry.waiting.stream()
                    .filter(notice -> !notice.effectiveFrom().isAfter(at))
                    .count();
            changed(key, null);
        }
    }

    private void take(ModelNotice notice, Instant at) {
        Entry entry = entries.getOrDefault(notice.entry(), new Entry());
        boolean callsOff = entry.waiting.stream().anyMatch(notice::replaces);
        if (entry.replaced.contains(notice.id())) {
            refused.add("REPLACED");
        } else if (notice.effectiveFrom()
                .isAfter(at.atOffset(CHINA).plusYears(2).toInstant())) {
            refused.add("TOO_FAR_AHEAD");
        } else if (notice.equals(entry.inForce) || entry.waiting.contains(notice)) {
            return;
        } else if (notice.effectiveFrom().isAfter(at)) {
            keep(entry, notice);
            entry.waiting.removeIf(other -> notice.compareOrder(other) == 0);
            entry.waiting.add(notice);
            entry.waiting.sort(ModelNotice::compareOrder);
        } else if (isFree(entry.inForce, notice, callsOff)) {
            keep(entry, notice);
            entry.inForce = notice;
            changed(notice.entry(), notice);
        }
    }

    private void keep(Entry entry, ModelNotice notice) {
        entries.put(notice.entry(), entry);
        entry.waiting.removeIf(notice::replaces);
        entry.replaced.addAll(notice.replaces());
        entry.replaced.remove(notice.id());
    }

    private boolean isFree(ModelNotice inForce, ModelNotice notice, boolean callsOff) {
        if (inForce == null || notice.replaces(inForce)) {
            return true;
        }
        if (notice.compareOrder(inForce) < 0 && !callsOff) {
            refused.add("SUPERSEDED");
            return false;
        }
        if (inForce.isFinal()) {
            refused.add("FINAL");
            return false;
        }
        return true;
    }

    private void activate(String key, Instant at) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return;
        }
        ModelNotice before = entry.inForce;
        while (!entry.waiting.isEmpty() && !entry.waiting.get(0).effectiveFrom().isAfter(at)) {
            ModelNotice next = entry.waiting.remove(0);
            if (isFree(entry.inForce, next, false)) {
                entry.inForce = next;
            }
        }
        if (!Objects.equals(entry.inForce, before)) {
            changed(key, entry.inForce);
        }
    }

    private void changed(String key, ModelNotice notice) {
        if (ready) {
            expected.computeIfAbsent(key, first -> new ArrayDeque<>()).add(name(notice));
        }
    }

    void broadcast(WatchEvent step) {
        require(step.version() == ++version, "the watch goes from version %s to %s", version - 1, step.version());
        if (step.body() instanceof WatchEvent.Ready) {
            ready = true;
            requireAllTold();
        } else if (step.body() instanceof WatchEvent.Entry entry) {
            told(entry.change(), step.at());
        }
    }

    private void told(EntryChange change, Instant at) {
        String entry = change.entry().toString();
        String notice = change.inForce() == null
                ? NOTHING
                : change.inForce().publication().id();
        told.put(entry, notice);
        if (!ready) {
            return;
        }
        Deque<String> changes = expected.computeIfAbsent(entry, key -> new ArrayDeque<>());
        if (changes.isEmpty()) {
            activate(entry, at);
        }
        require(!changes.isEmpty(), "%s broadcast of %s although nothing changed", notice, entry);
        String due = changes.remove();
        require(due.equals(notice), "%s broadcast of %s in place of %s", notice, entry, due);
    }

    /** At the end, when every waiting notice had its time to take effect. */
    void finish(Instant at) {
        entries.keySet().forEach(key -> activate(key, at));
        expected.forEach((key, changes) -> require(changes.isEmpty(), "%s of %s was not broadcast", changes, key));
        require(ready, "the watch never became ready");
        requireAllTold();
    }

    /** Holds the reasons of the refusals that went out against those that had to. */
    void checkRefused(List<String> actual) {
        List<String> more = new ArrayList<>(actual);
        refused.forEach(reason -> require(more.remove(reason), "%s refused, not %s", actual, refused));
        require(more.size() <= unsure, "%s refused, not only %s", actual, refused);
    }

    private void requireAllTold() {
        entries.forEach((key, entry) -> {
            String last = told.getOrDefault(key, NOTHING);
            require(last.equals(name(entry.inForce)), "of %s %s was told, not %s", key, last, name(entry.inForce));
        });
    }

    private static String name(ModelNotice notice) {
        return notice == null ? NOTHING : notice.id();
    }

    private static void require(boolean met, String text, Object... arguments) {
        if (!met) {
            throw new AssertionError(String.format(text, arguments));
        }
    }
}
