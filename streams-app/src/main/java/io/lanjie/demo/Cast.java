package io.lanjie.demo;

/**
 * A story with its own certificates and listings.
 *
 * @param index unique in the campaign
 * @param story what happens
 * @param firstCertificate index of the first of its certificates
 * @param firstListing index of the first of its listings
 * @param listings how many listings it has
 */
record Cast(int index, Story story, int firstCertificate, int firstListing, int listings) {}
