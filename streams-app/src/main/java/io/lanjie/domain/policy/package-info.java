/** What is to be done about a ground: rows of a versioned file, the same for every listing. */
package io.lanjie.domain.policy;
