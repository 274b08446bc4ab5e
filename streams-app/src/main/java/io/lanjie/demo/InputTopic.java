package io.lanjie.demo;

/** The topics that the campaign writes to. */
public enum InputTopic {
    /** The regulator's notices about certificates. */
    CERTIFICATE_STATUS("ccc.certificate-status"),
    /** The regulator's recalls. */
    RECALL_NOTICES("ccc.recall-notices"),
    /** The marketplaces' listings. */
    LISTINGS("marketplace.listings"),
    /** The marketplaces' answers to orders. */
    ACKNOWLEDGEMENTS("takedown.acknowledgements"),
    /** The reviewers' decisions. */
    REVIEW_DECISIONS("takedown.review-decisions");

    private final String topicName;

    InputTopic(String topicName) {
        this.topicName = topicName;
    }

    /** The name without the configured prefix. */
    public String topicName() {
        return topicName;
    }
}
