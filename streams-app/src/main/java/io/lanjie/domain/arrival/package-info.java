/** What goes from admission to the stages behind it. */
package io.lanjie.domain.arrival;
