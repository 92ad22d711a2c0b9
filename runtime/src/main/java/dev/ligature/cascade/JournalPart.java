package dev.ligature.cascade;

import java.util.List;
import java.util.Optional;

/**
 * Records of one model in a deletion, as the journal has them. Immutable.
 *
 * @param number its place, from 0; nearer ones first
 * @param model the model's name
 * @param keys the texts of the keys, sorted
 * @param present the texts of the keys of those that were there; empty while that is not known
 * @param phase how far it is
 */
record JournalPart(int number, String model, List<String> keys, Optional<List<String>> present, Phase phase) {}
