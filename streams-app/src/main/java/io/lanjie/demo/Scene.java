package io.lanjie.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One telling of one story: hands out its certificates and listings and passes on what they do. */
final class Scene {

    private static final int FIRST_NEVER_LISTED = 10_000_000;
    private static final int NEVER_LISTED_IN_A_SCENE = 10;

    private final World world;
    private final Cast cast;
    private final Stage stage;
    private final Dice dice;
    private final List<ListingRole> listings;

    private Scene(World world, Cast cast, Stage stage) {
        this.world = world;
        this.cast = cast;
        this.stage = stage;
        this.dice = Dice.of(world.seed(), cast.index(), "scene".hashCode());
        this.listings = new ArrayList<>(cast.listings());
        for (int ordinal = 0; ordinal < cast.listings(); ordinal++) {
            listings.add(new ListingRole(world, cast.firstListing() + ordinal, brand(), stage));
        }
    }

    /** Tells the story of the cast from beginning to end. */
    static void play(World world, Cast cast, Stage stage) {
        Scene scene = new Scene(world, cast, stage);
        cast.story().script().accept(scene);
        for (ListingRole listing : scene.listings) {
            stage.fate(listing.index(), listing.fate());
        }
    }

    /** A power bank's certificate. */
    CertificateRole certificate(int ordinal) {
        return certificate(ordinal, Goods.POWER_BANK);
    }

    CertificateRole certificate(int ordinal, Goods goods) {
        return new CertificateRole(world, cast.firstCertificate() + ordinal, goods, brand(), stage);
    }

    ListingRole listing(int ordinal) {
        return listings.get(ordinal);
    }

    /** A listing of which nothing is ever taken. It counts among none of the campaign's. */
    ListingRole neverListed(int ordinal) {
        int index = FIRST_NEVER_LISTED + cast.index() * NEVER_LISTED_IN_A_SCENE + ordinal;
        return new ListingRole(world, index, brand(), stage);
    }

    List<ListingRole> listings() {
        return listings;
    }

    /** The same throws in each telling. */
    Dice dice() {
        return dice;
    }

    Brand anotherBrand() {
        return Brand.INVENTED.get((Brand.INVENTED.indexOf(brand()) + 1) % Brand.INVENTED.size());
    }

    LocalDate today() {
        return world.today();
    }

    /** Bytes that nobody can read, under a key that may well be somebody's. */
    void unreadable(Phase phase, InputTopic topic, String key, String text) {
        stage.event(new CampaignEvent(
                phase,
                topic,
                key,
                new CampaignEvent.Payload.Unreadable(text.getBytes(StandardCharsets.UTF_8)),
                Reception.DEAD_LETTERED));
    }

    /** Whatever else a story sends. */
    void send(CampaignEvent event) {
        stage.event(event);
    }

    /** All certificates of a story are of one brand, and so are its listings unless the story says otherwise. */
    Brand brand() {
        return world.certificates().brand(cast.firstCertificate());
    }
}
