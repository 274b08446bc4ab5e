/** What a listing states of the very units it offers: their batches and when they were made. */
package io.lanjie.matching.unit;
