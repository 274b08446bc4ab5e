package io.lanjie.domain.listing;

/**
 * Who sells; each part null where not given.
 *
 * @param sellerId seller at the marketplace
 * @param creditCode unified social credit code (GB 32100)
 * @param shopName name of the shop
 */
public record Seller(String sellerId, String creditCode, String shopName) {}
