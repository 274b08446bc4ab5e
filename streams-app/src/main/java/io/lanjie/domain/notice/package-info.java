/** What regulators publish, and which of it is in force. */
package io.lanjie.domain.notice;
