/** What holds for a listing now: its grounds, what policy and review make of them, and whether it is blocked. */
package io.lanjie.domain.standing;
