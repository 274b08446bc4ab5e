package io.lanjie.matching.model;

import io.lanjie.matching.reading.FieldText;
import io.lanjie.matching.term.Hit;
import io.lanjie.matching.term.TermKind;
import io.lanjie.matching.text.FieldRole;
import io.lanjie.matching.text.NormalisedText;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which brand of a title each of its models belongs to, where the title names several brands: the one that stands
 * directly before it, with nothing but separators and words for the goods between (罗马仕充电宝PAC20-392 安克A1642 混发).
 */
final class TitleModels {

    private static final TitleModels NONE = new TitleModels(Map.of());

    private static final String LABEL = "型号";

    private final Map<Candidate, OwnBrand> brandByModel;
    private final Set<String> owners = new HashSet<>();

    private TitleModels(Map<Candidate, OwnBrand> brandByModel) {
        this.brandByModel = brandByModel;
        for (OwnBrand brand : brandByModel.values()) {
            owners.add(brand.owner());
        }
    }

    /**
     * Takes time linear in the title.
     *
     * @param title the text
     * @param brands its own brands, by place
     * @param models its candidates, by place
     * @param known the brands known
     */
    static TitleModels of(FieldText title, List<OwnBrand> brands, List<Candidate> models, Owners known) {
        if (title == null || models.isEmpty() || !namesSeveral(brands)) {
            return NONE;
        }
        int[] ends = endsOfWords(title);
        Map<Candidate, OwnBrand> found = new IdentityHashMap<>();
        int next = 0;
        OwnBrand current = null;
        int end = 0;
        for (Candidate model : models) {
            if (model.field().role() != FieldRole.TITLE) {
                continue;
            }
            while (next < brands.size() && brands.get(next).until() <= model.from()) {
                current = brands.get(next);
                end = Math.max(end, current.until());
                next++;
            }
            end = pass(title.text(), ends, end, model.from());
            if (current == null || end < model.from()) {
                continue;
            }
            end = Math.max(end, model.until());
            if (known.isModelOf(current.owner(), model.key())) {
                found.put(model, current);
            }
        }
        return found.isEmpty() ? NONE : new TitleModels(found);
    }

    /** The brand directly before a model, or null where none is, or the title names but one. */
    OwnBrand brandBefore(Candidate model) {
        return brandByModel.isEmpty() ? null : brandByModel.get(model);
    }

    /** Whether an owner has a model of its own. */
    boolean has(String owner) {
        return owners.contains(owner);
    }

    /** Whether there is no model that belongs to one of the brands alone. */
    boolean isEmpty() {
        return owners.isEmpty();
    }

    private static boolean namesSeveral(List<OwnBrand> brands) {
        for (int index = 1; index < brands.size(); index++) {
            if (!brands.get(index).owner().equals(brands.get(0).owner())) {
                return true;
            }
        }
        return false;
    }

    /** By place, where the words end that may stand between a brand and its model. */
    private static int[] endsOfWords(FieldText title) {
        int[] ends = new int[title.text().length() + 1];
        Arrays.fill(ends, -1);
        for (Hit hit : title.hits()) {
            TermKind kind = hit.term().kind();
            if (kind == TermKind.GOODS || kind == TermKind.FEATURE || kind == TermKind.MARKETING_NAME) {
                ends[hit.from()] = Math.max(ends[hit.from()], hit.until());
            }
        }
        return ends;
    }

    /** How far one comes over separators and words for the goods. */
    private static int pass(NormalisedText text, int[] ends, int from, int until) {
        int position = from;
        while (position < until) {
            if (ends[position] > position) {
                position = ends[position];
            } else if (text.charAt(position) == LABEL.charAt(0)
                    && position + 1 < until
                    && text.charAt(position + 1) == LABEL.charAt(1)) {
                position += LABEL.length();
            } else if (!Character.isLetterOrDigit(text.charAt(position))) {
                position++;
            } else {
                return position;
            }
        }
        return position;
    }
}
