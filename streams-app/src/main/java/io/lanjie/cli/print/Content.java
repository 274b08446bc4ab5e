package io.lanjie.cli.print;

import io.lanjie.cli.topic.RecordDecoder;
import io.lanjie.kafka.TopicCatalogue;
import io.lanjie.kafka.TopicDeclaration;
import io.lanjie.kafka.wire.WireFormat;
import io.lanjie.schema.ListingStanding;
import io.lanjie.schema.Refusal;
import io.lanjie.schema.ReviewItem;
import io.lanjie.schema.TakedownOrder;
import java.util.List;
import java.util.function.Function;

/**
 * What one of the commands prints.
 *
 * @param command its name
 * @param description what it prints, for people
 * @param topic the topic
 * @param needsRegistry whether reading it takes a schema registry
 * @param shape how its records look
 */
record Content(
        String command,
        List<String> description,
        Function<TopicCatalogue, TopicDeclaration> topic,
        boolean needsRegistry,
        Function<WireFormat, Shape> shape) {

    /** Returns one for each command. */
    static List<Content> all() {
        return List.of(
                new Content(
                        "orders",
                        List.of(
                                "Prints every order that was sent, from the beginning.",
                                "With --marketplace the history of that marketplace, too, is read from the record of"
                                        + " all orders; its own topic holds only each listing's latest."),
                        catalogue -> catalogue.orders(),
                        true,
                        wire -> new AvroShape<>(new RecordDecoder<>(wire, TakedownOrder.class), Rows.ORDERS, Rows::of)),
                new Content(
                        "standings",
                        List.of("Prints what holds now for each listing that has, or ever had, a ground."),
                        TopicCatalogue::standings,
                        true,
                        wire -> new AvroShape<>(
                                new RecordDecoder<>(wire, ListingStanding.class), Rows.STANDINGS, Rows::of)),
                new Content(
                        "reviews",
                        List.of("Prints the listings that a person must look at."),
                        TopicCatalogue::reviews,
                        true,
                        wire -> new AvroShape<>(new RecordDecoder<>(wire, ReviewItem.class), Rows.REVIEWS, Rows::of)),
                new Content(
                        "refusals",
                        List.of(
                                "Prints the records that were understood and refused, with the reason.",
                                "With --marketplace those whose key is a listing of it."),
                        TopicCatalogue::refusals,
                        true,
                        wire -> new AvroShape<>(new RecordDecoder<>(wire, Refusal.class), Rows.REFUSALS, Rows::of)),
                new Content(
                        "dead-letters",
                        List.of("Prints the records that could not be read: where they came from, what was wrong,"
                                + " key and value in base64, and as text where they are text."),
                        TopicCatalogue::deadLetters,
                        false,
                        wire -> new DeadLetterShape()));
    }
}
