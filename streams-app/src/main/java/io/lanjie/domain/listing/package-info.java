/** What marketplaces publish, and what of it decisions need. */
package io.lanjie.domain.listing;
