/** What marketplaces are told to do, and what they answer. */
package io.lanjie.domain.order;
